import type { Statement } from "../types.js";

/**
 * South Korea's defence minister sees the FA-50 sale as a crucial chance to raise defence and arms
 * cooperation, and the government is ready to support it.
 */
export const fa50SaleAsDecisiveChance: Statement<"fa-50-sale-as-decisive-chance"> = {
  id: "fa-50-sale-as-decisive-chance",
  kind: "statement",
  text: {
    en: "South Korea's defence minister sees the FA-50 sale as a crucial chance to raise defence and arms cooperation, and the government is ready to support it.",
  },
  speaker: "south-korean-ministry-of-national-defense",
  date: "2023-05-23",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2023-05-23",
  printed: "directly",
  subjects: ["fa-50", "fa-50-contract", "lee-jong-sup"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "yonhap-2023-05-23",
      exact: ["a crucial chance", "said in a press release", "May 23 (Yonhap)"],
      inferred: {
        speaker:
          "Ministry of National Defense of the Republic of Korea: 'the ministry', of the Defense Minister named before",
        date: "the dateline's day; year from the address",
      },
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "urdupoint-2023-05-23",
      exact: [
        "crucial chance to elevate",
        "interest and will for support",
        "South Korean defense ministry said",
        "23rd May, 2023",
      ],
      inferred: {
        speaker:
          "Ministry of National Defense of the Republic of Korea: printed as the “South Korean defense ministry”",
        date: 'reported "on Tuesday", the page\'s day',
      },
    },
  ],
};
