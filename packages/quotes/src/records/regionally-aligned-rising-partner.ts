import type { Statement } from "../types.js";

/** South Korea is a regionally aligned and technologically ascending partner. */
export const regionallyAlignedRisingPartner: Statement<"regionally-aligned-rising-partner"> = {
  id: "regionally-aligned-rising-partner",
  kind: "statement",
  text: { en: "South Korea is a regionally aligned and technologically ascending partner." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "toward a regionally aligned",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "technologically ascending partner",
    },
  ],
};
