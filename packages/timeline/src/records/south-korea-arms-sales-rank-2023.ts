import type { MilestoneEvent } from "../types.js";

/**
 * South Korea ranked 10th in 2023 by the arms sales of its companies in the top 100 of the research
 * institute SIPRI. The ranking does not measure exports.
 */
export const southKoreaArmsSalesRank2023: MilestoneEvent<"south-korea-arms-sales-rank-2023"> = {
  id: "south-korea-arms-sales-rank-2023",
  kind: "milestone",
  name: { en: "South Korea's 10th place by companies' arms sales, 2023" },
  summary: {
    en: "South Korea ranked 10th in 2023 by the arms sales of its companies in the top 100 of the research institute SIPRI. The ranking does not measure exports.",
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
