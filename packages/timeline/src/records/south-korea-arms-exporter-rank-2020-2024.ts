import type { MilestoneEvent } from "../types.js";

/**
 * SIPRI ranks South Korea tenth among exporters of arms for 2020 to 2024, with 2.2 percent of the
 * world's total.
 */
export const southKoreaArmsExporterRank20202024: MilestoneEvent<"south-korea-arms-exporter-rank-2020-2024"> =
  {
    id: "south-korea-arms-exporter-rank-2020-2024",
    kind: "milestone",
    name: { en: "South Korea's rank among arms exporters, 2020–2024, with 2.2 percent" },
    summary: {
      en: "SIPRI ranks South Korea tenth among exporters of arms for 2020 to 2024, with 2.2 percent of the world's total.",
    },
    date: "2020/2024",
    modality: "claimed",
    asOf: "2025-03-10",
    by: "sipri",
    participants: [{ entity: "south-korea", role: "actor" }],
    figures: { rank: { value: 10, unit: "rank" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures.rank"],
        source: "korea-joongang-daily-2025-03-10",
        topic: "rank and share among exporters",
        by: "sipri",
      },
      {
        supports: ["date", "modality", "participants"],
        source: "asia-business-daily-2025-03-10",
        topic: "place among the ten largest exporters",
        by: "sipri",
      },
      {
        supports: ["date", "modality", "participants", "figures.rank"],
        source: "herald-k-2025-03-27",
        topic: "rank among exporters",
        by: "sipri",
      },
    ],
  };
