import type { Statement } from "../types.js";

/**
 * South Korea would build four of the aircraft completely. The other 14 would be assembled in
 * Malaysia, with close technical coordination between both sides.
 */
export const fourBuiltFourteenAssembled: Statement<"four-built-fourteen-assembled"> = {
  id: "four-built-fourteen-assembled",
  kind: "statement",
  text: {
    en: "South Korea would build four of the aircraft completely. The other 14 would be assembled in Malaysia, with close technical coordination between both sides.",
  },
  speaker: "kang-goo-young",
  office: "chief-executive-of-kai",
  date: "2023-05",
  purpose: "forecast",
  modality: "expected",
  asOf: "2023-05",
  printed: "directly",
  subjects: ["fa-50", "fa-50-contract", "kai", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2023-05-25",
      exact: [
        "four will be totally made",
        "the 14 aircraft",
        "close technical coordination",
        "chief executive officer Kang Goo-Young",
        "Korea Aerospace Industries (KAI)",
        "Wednesday (May 25)",
      ],
      inferred: {
        date: 'the month from "(May 25)", the year from LIMA ‘23; the day of the interview is not printed',
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "asia-news-network-2023-05-25",
      topic: "final assembly in Malaysia",
    },
  ],
};
