import type { Statement } from "../types.js";

/**
 * Mutual recognition of airworthiness should widen exports of Korean-made aircraft in Asia and,
 * through closer arms-industry ties, help South Korea's aviation industry grow.
 */
export const airworthinessOpensAsianExports: Statement<"airworthiness-opens-asian-exports"> = {
  id: "airworthiness-opens-asian-exports",
  kind: "statement",
  text: {
    en: "Mutual recognition of airworthiness should widen exports of Korean-made aircraft in Asia and, through closer arms-industry ties, help South Korea's aviation industry grow.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "2025-10-21",
  purpose: "forecast",
  modality: "expected",
  asOf: "2025-10-21",
  language: "ko",
  printed: "directly",
  subjects: ["airworthiness-recognition", "south-korea", "south-korean-defence-industry", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "zum-2025-10-21",
      topic: "the agency head on the recognition",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "a-news-2025-10-21",
      topic: "the agency head on the recognition",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "ifairworthy-airworthiness",
      topic: "the agency head on the recognition",
    },
    {
      contradicts: "text",
      reported: {
        en: "Airworthiness certification is where international arms cooperation begins; the accord will make Korean aircraft more trusted and competitive in Asia.",
      },
      source: "axinova-news-2025-10-22",
      topic: "the agency head on the recognition",
    },
    {
      contradicts: "text",
      reported: {
        en: "The occasion showed anew how much the certification matters internationally; cooperation with Malaysia is a starting point.",
      },
      source: "kuki-news-2025-10-21",
      topic: "the agency head on the recognition",
    },
  ],
};
