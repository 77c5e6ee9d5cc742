import type { MilestoneEvent } from "../types.js";

/**
 * SIPRI ranks South Korea ninth among exporters of arms for 2021 to 2025, with about 3 percent of
 * the world's total.
 */
export const southKoreaArmsExporterRank20212025: MilestoneEvent<"south-korea-arms-exporter-rank-2021-2025"> =
  {
    id: "south-korea-arms-exporter-rank-2021-2025",
    kind: "milestone",
    name: { en: "South Korea's rank among arms exporters, 2021–2025, with about 3 percent" },
    summary: {
      en: "SIPRI ranks South Korea ninth among exporters of arms for 2021 to 2025, with about 3 percent of the world's total.",
    },
    date: "2021/2025",
    modality: "claimed",
    asOf: "2026-03-09",
    by: "sipri",
    participants: [{ entity: "south-korea", role: "actor" }],
    figures: { rank: { value: 9, unit: "rank" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures.rank"],
        source: "voa-korea-2026-03-11",
        topic: "rank and share among exporters",
        by: "sipri",
      },
    ],
  };
