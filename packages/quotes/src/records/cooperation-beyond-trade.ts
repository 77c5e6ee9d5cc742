import type { Statement } from "../types.js";

/**
 * Beyond trade, investment and exchanges, the two countries should come to cooperate on critical
 * minerals, green hydrogen, arms and defence.
 */
export const cooperationBeyondTrade: Statement<"cooperation-beyond-trade"> = {
  id: "cooperation-beyond-trade",
  kind: "statement",
  text: {
    en: "Beyond trade, investment and exchanges, the two countries should come to cooperate on critical minerals, green hydrogen, arms and defence.",
  },
  speaker: "yoon-suk-yeol",
  office: "president-of-south-korea",
  date: "2024-11-25",
  purpose: "aim",
  modality: "target",
  asOf: "2024-11-25",
  language: "ko",
  printed: "directly",
  subjects: ["south-korea", "malaysia", "strategic-partnership-2024"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newsis-2024-11-25",
      topic: "opening words at the summit",
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "indo-pacific-defense-forum-2024-11",
      topic: "opening words at the summit",
      origin: "Yonhap",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "ilovegangwon-2024-11",
      topic: "opening words at the summit",
    },
  ],
};
