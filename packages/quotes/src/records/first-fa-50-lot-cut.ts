import type { Statement } from "../types.js";

/**
 * Malaysia was to receive four FA-50M first, but the first lot was cut to two and the final
 * delivery moved up from 2028 to the end of 2027.
 */
export const firstFa50LotCut: Statement<"first-fa-50-lot-cut"> = {
  id: "first-fa-50-lot-cut",
  kind: "statement",
  text: {
    en: "Malaysia was to receive four FA-50M first, but the first lot was cut to two and the final delivery moved up from 2028 to the end of 2027.",
  },
  speaker: "the-guru",
  date: "2024-03-20",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2024-03-20",
  printed: "directly",
  subjects: ["fa-50-delivery-plan-2024-03-19", "fa-50-delivery-plan-2024-03-08", "fa-50m"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "guru-2024-03-20",
      exact: [
        "4대를 받을 예정이었으나 2대로 축소했다",
        "최종 납품 완료일도 앞당겨졌다",
        "2027년 말까지 일괄 배송한다",
        "오는 2028년까지 순차적으로",
        "20일 업계에 따르면 KAI는",
      ],
      inferred: { date: "20일; month and year from the day of issue in the record" },
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "guru-2024-08-25",
      exact: [
        "경전투기 4기를 받을 예정이었으나 2기로",
        "최종 납품 완료일도 앞당겨졌다",
        "[더구루=길소연 기자]",
      ],
      inferred: { text: "without the year 2028" },
    },
  ],
};
