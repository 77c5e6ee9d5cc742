import type { Statement } from "../types.js";

/**
 * South Korea is a security partner to depend on; arms and joint training are fields for working
 * closely together.
 */
export const southKoreaAsDependablePartner: Statement<"south-korea-as-dependable-partner"> = {
  id: "south-korea-as-dependable-partner",
  kind: "statement",
  text: {
    en: "South Korea is a security partner to depend on; arms and joint training are fields for working closely together.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2024-11-25",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2024-11-25",
  printed: "directly",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "news1-2024-11-25",
      topic: "the talks of the leaders",
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      supports: ["speaker", "office", "date"],
      source: "donga-2024-11-25",
      topic: "the talks of the leaders",
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      contradicts: "text",
      reported: {
        en: "Malaysia is a security partner for South Korea to depend on; arms and joint training are fields for working closely together.",
      },
      source: "donga-2024-11-25",
      topic: "the talks of the leaders",
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
  ],
};
