import type { Statement } from "../types.js";

/**
 * The defence relations of South Korea and Malaysia have become a full-blown industrial
 * partnership.
 */
export const fullBlownIndustrialPartnership: Statement<"full-blown-industrial-partnership"> = {
  id: "full-blown-industrial-partnership",
  kind: "statement",
  text: {
    en: "The defence relations of South Korea and Malaysia have become a full-blown industrial partnership.",
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
