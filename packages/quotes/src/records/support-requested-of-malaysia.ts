import type { Statement } from "../types.js";

/**
 * President Yoon Suk-yeol discussed arms cooperation at the South Korea–ASEAN summit of November
 * 2022 and asked Malaysia's government for support.
 */
export const supportRequestedOfMalaysia: Statement<"support-requested-of-malaysia"> = {
  id: "support-requested-of-malaysia",
  kind: "statement",
  text: {
    en: "President Yoon Suk-yeol discussed arms cooperation at the South Korea–ASEAN summit of November 2022 and asked Malaysia's government for support.",
  },
  speaker: "kai",
  date: "2023-02",
  purpose: "background",
  modality: "claimed",
  asOf: "2023-02",
  printed: "indirectly",
  subjects: ["yoon-suk-yeol", "malaysia", "fa-50-letter-of-acceptance"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "world-war-defence-2023-02",
      exact: [
        "In November of last year, President",
        "from the Malaysian government",
        "KAI explained that the government's formation",
      ],
      inferred: { date: "the month of the page", text: "“last year”, 2022" },
    },
  ],
};
