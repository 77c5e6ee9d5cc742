import type { MilestoneEvent } from "../types.js";

/**
 * Global Business Press in May 2024 ranked South Korea ninth among the world's arms exporters for
 * 2018 to 2022, with 2.4 percent of exports.
 */
export const southKoreaArmsExporterRank20182022: MilestoneEvent<"south-korea-arms-exporter-rank-2018-2022"> =
  {
    id: "south-korea-arms-exporter-rank-2018-2022",
    kind: "milestone",
    name: { en: "South Korea's ninth place among arms exporters, 2018–2022" },
    summary: {
      en: "Global Business Press in May 2024 ranked South Korea ninth among the world's arms exporters for 2018 to 2022, with 2.4 percent of exports.",
    },
    date: "2018/2022",
    modality: "claimed",
    asOf: "2024-05-07",
    by: "global-business-press",
    participants: [{ entity: "south-korea", role: "actor" }],
    figures: { rank: { value: 9, unit: "rank" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures.rank"],
        source: "global-business-press-2024-05-07",
        exact: [
          "number nine on the list",
          "2.4 percent of the world’s defence",
          "exports from 2018 to 2022",
          "South Korea, which has made giant",
        ],
      },
    ],
  };
