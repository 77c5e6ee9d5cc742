import type { Statement } from "../types.js";

/** A place among the world's four leading arms-industry powers is no dream beyond reach. */
export const topFourIsWithinReach: Statement<"top-four-is-within-reach"> = {
  id: "top-four-is-within-reach",
  kind: "statement",
  text: {
    en: "A place among the world's four leading arms-industry powers is no dream beyond reach.",
  },
  speaker: "lee-jae-myung",
  office: "president-of-south-korea",
  date: "2025-10-20",
  purpose: "aim",
  modality: "claimed",
  asOf: "2025-10-20",
  language: "ko",
  printed: "directly",
  subjects: ["south-korea", "south-korean-defence-industry", "fourth-largest-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "south-korean-presidential-office-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "free-malaysia-today-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "goldsea-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "korea-joongang-daily-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "kbs-world-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "asia-business-daily-2025-10-20",
      topic: "speech at ADEX 2025",
    },
    {
      contradicts: "speaker",
      reported: "yoon-suk-yeol",
      source: "defence-innovation-review-2025-10-31",
      topic: "whose speech opened the exhibition",
    },
  ],
};
