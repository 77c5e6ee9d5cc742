import type { Statement } from "../types.js";

/**
 * South Korean companies remain committed to helping Malaysia build a self-reliant defence sector.
 */
export const firmsCommittedToSelfReliance: Statement<"firms-committed-to-self-reliance"> = {
  id: "firms-committed-to-self-reliance",
  kind: "statement",
  text: {
    en: "South Korean companies remain committed to helping Malaysia build a self-reliant defence sector.",
  },
  speaker: "yeo-seung-bae",
  office: "ambassador-of-south-korea-to-malaysia",
  date: "2025-09-22",
  purpose: "aim",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["south-korean-defence-industry", "malaysia", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2025-09",
      exact: [
        "companies remain committed",
        "self-reliant defence sector",
        "Korea to Malaysia Yeo Sung-bae",
        "Ambassador of the Republic of Korea",
      ],
    },
    {
      supports: ["speaker", "office", "date"],
      source: "oana-news-2025-09-22-mou",
      topic: "the ambassador at the seminar",
    },
  ],
};
