import type { Statement } from "../types.js";

/**
 * The RM3.8 billion purchase of FA-50M aircraft follows the air force's capability plan: one
 * two-seat type for training and combat, with a mid-life upgrade, to serve until 2055.
 */
export const purchaseFollowsPlanTo2055: Statement<"purchase-follows-plan-to-2055"> = {
  id: "purchase-follows-plan-to-2055",
  kind: "statement",
  text: {
    en: "The RM3.8 billion purchase of FA-50M aircraft follows the air force's capability plan: one two-seat type for training and combat, with a mid-life upgrade, to serve until 2055.",
  },
  speaker: "adly-zahari",
  office: "deputy-minister-of-defence-of-malaysia",
  date: "2024-03-19",
  purpose: "background",
  modality: "claimed",
  asOf: "2024-03-19",
  printed: "directly",
  subjects: ["fa-50", "fa-50-contract", "royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "RM3.8 billion acquisition",
        "single-platform two-seater aircraft",
        "trainer and light combat aircraft",
        "mid-life upgrade programme",
        "operational capability until 2055",
        "Deputy defence minister Adly Zahari",
      ],
      inferred: { date: '"today" on a page whose address has 2024/03/19' },
    },
  ],
};
