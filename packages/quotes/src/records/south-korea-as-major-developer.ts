import type { Statement } from "../types.js";

/**
 * South Korea has become a major developer of advanced combat systems, and a major exporter of
 * them.
 */
export const southKoreaAsMajorDeveloper: Statement<"south-korea-as-major-developer"> = {
  id: "south-korea-as-major-developer",
  kind: "statement",
  text: {
    en: "South Korea has become a major developer of advanced combat systems, and a major exporter of them.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 65,
      exact: "to a major developer and exporter",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 65,
      exact: "exporter of advanced combat systems",
    },
  ],
};
