import type { Statement } from "../types.js";

/**
 * The defence relationship of the two countries has become a full-blown partnership of industries.
 */
export const fullBlownIndustrialPartnership: Statement<"full-blown-industrial-partnership"> = {
  id: "full-blown-industrial-partnership",
  kind: "statement",
  text: {
    en: "The defence relationship of the two countries has become a full-blown partnership of industries.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 27,
      exact: "a full-blown industrial partnership",
    },
  ],
};
