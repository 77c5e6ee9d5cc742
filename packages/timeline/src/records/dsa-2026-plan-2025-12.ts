import type { ExhibitionEvent } from "../types.js";

/**
 * The arms exhibition Defence Services Asia 2026 was expected in Kuala Lumpur from 20 to 23 April
 * 2026, Asian Defence Journal wrote on 1 December 2025. A South Korean report of January 2026 gave
 * the same days.
 */
export const dsa2026Plan202512: ExhibitionEvent<"dsa-2026-plan-2025-12"> = {
  id: "dsa-2026-plan-2025-12",
  kind: "exhibition",
  name: {
    en: "Defence Services Asia 2026 as announced",
  },
  summary: {
    en: "The arms exhibition Defence Services Asia 2026 was expected in Kuala Lumpur from 20 to 23 April 2026, Asian Defence Journal wrote on 1 December 2025. A South Korean report of January 2026 gave the same days.",
  },
  date: "2026-04-20/2026-04-23",
  modality: "expected",
  asOf: "2025-12-01",
  by: "asian-defence-journal",
  place: "kuala-lumpur",
  occasion: "dsa-2026",
  evidence: [
    {
      supports: ["name", "date", "modality", "place", "occasion"],
      source: "bizintoday-2026-01",
      exact: [
        "2026년 4월 20일부터 4월 23일까지",
        "말레이시아 쿠알라룸푸르에서 개최할 예정이다",
        "‘DSA 2026 말레이시아 방위산업전시회’에",
      ],
    },
    {
      supports: ["name", "date", "place", "occasion", "modality"],
      source: "asian-defence-journal-2025-12-01",
      exact: ["Kuala Lumpur from April 20-23", "(DSA & NATSEC Asia) 2026"],
      inferred: {
        date: 'April 20-23 of "next year’s" exhibition, 2026',
        modality: "told as what is to come",
        occasion:
          "Defence Services Asia 2026: “(DSA & NATSEC Asia) 2026”: the year stands with both exhibitions",
      },
    },
  ],
};
