import type { MilestoneEvent } from "../types.js";

/**
 * The research institute SIPRI in March 2026 ranked South Korea ninth among the world's arms
 * exporters for 2021 to 2025, with about 3 percent of exports.
 */
export const southKoreaArmsExporterRank20212025: MilestoneEvent<"south-korea-arms-exporter-rank-2021-2025"> =
  {
    id: "south-korea-arms-exporter-rank-2021-2025",
    kind: "milestone",
    name: { en: "South Korea's ninth place among arms exporters, 2021–2025" },
    summary: {
      en: "The research institute SIPRI in March 2026 ranked South Korea ninth among the world's arms exporters for 2021 to 2025, with about 3 percent of exports.",
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
        exact: [
          "한국은 약 3% 점유율로 세계",
          "9위 무기 수출국에",
          "2021~2025년 기간에",
          "스톡홀름국제평화연구소가 9일 발표한",
        ],
        inferred: {
          by: "Stockholm International Peace Research Institute: the institute under its Korean name, 스톡홀름국제평화연구소 (not among the aliases)",
        },
        by: "sipri",
      },
    ],
  };
