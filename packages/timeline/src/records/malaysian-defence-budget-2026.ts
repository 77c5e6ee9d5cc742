import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence ministry has RM21.74 billion in the budget for 2026, 2.92 percent more than in
 * 2025, according to the minister, Mohamed Khaled Nordin; RM6 billion is for equipment.
 */
export const malaysianDefenceBudget2026: AnnouncementEvent<"malaysian-defence-budget-2026"> = {
  id: "malaysian-defence-budget-2026",
  kind: "announcement",
  name: { en: "Malaysia's defence budget for 2026" },
  summary: {
    en: "Malaysia's defence ministry has RM21.74 billion in the budget for 2026, 2.92 percent more than in 2025, according to the minister, Mohamed Khaled Nordin; RM6 billion is for equipment.",
  },
  date: "2026",
  modality: "occurred",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "recipient" }],
  value: { MYR: { amount: 21_740_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "value"],
      source: "sinar-harian-2026-01-12",
      exact: [
        "diperuntukkan sejumlah RM21.74 bilion dalam",
        "sebanyak RM6 bilion telah diperuntukkan",
        "dalam Belanjawan 2026",
        "sebanyak 2.92 peratus berbanding tahun 2025",
        "Kementerian Pertahanan (MINDEF) akan terus",
        "Datuk Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
