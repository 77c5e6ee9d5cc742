import type { Statement } from "../types.js";

/** The defence-industry memorandum expands South Korea's industrial footprint in Southeast Asia. */
export const southKoreanIndustrialFootprint: Statement<"south-korean-industrial-footprint"> = {
  id: "south-korean-industrial-footprint",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum expands South Korea's industrial footprint in Southeast Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: [
    "defence-industry-mou",
    "south-korea",
    "south-korean-defence-industry",
    "southeast-asia",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "the agreement expands its industrial footprint",
    },
  ],
};
