import type { MilestoneEvent } from "../types.js";

/**
 * SIPRI figures put South Korea tenth in 2023 by the arms sales of its firms among the 100 largest;
 * exports are not meant.
 */
export const southKoreaArmsSalesRank2023: MilestoneEvent<"south-korea-arms-sales-rank-2023"> = {
  id: "south-korea-arms-sales-rank-2023",
  kind: "milestone",
  name: { en: "South Korea's rank by arms sales of companies, 2023" },
  summary: {
    en: "SIPRI figures put South Korea tenth in 2023 by the arms sales of its firms among the 100 largest; exports are not meant.",
  },
  date: "2023",
  modality: "claimed",
  asOf: "2025-10-20",
  by: "sipri",
  participants: [{ entity: "south-korea", role: "actor" }],
  figures: { rank: { value: 10, unit: "rank" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "figures.rank"],
      source: "free-malaysia-today-2025-10-20",
      exact: ["South Korea ranked 10th in arms", "as of 2023", "(SIPRI) top 100 arms companies"],
      by: "sipri",
    },
  ],
};
