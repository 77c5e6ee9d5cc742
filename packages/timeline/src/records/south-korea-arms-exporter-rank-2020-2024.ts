import type { MilestoneEvent } from "../types.js";

/**
 * The research institute SIPRI in March 2025 ranked South Korea 10th among the world's arms
 * exporters for 2020 to 2024, with 2.2 percent of exports.
 */
export const southKoreaArmsExporterRank20202024: MilestoneEvent<"south-korea-arms-exporter-rank-2020-2024"> =
  {
    id: "south-korea-arms-exporter-rank-2020-2024",
    kind: "milestone",
    name: { en: "South Korea's 10th place among arms exporters, 2020–2024" },
    summary: {
      en: "The research institute SIPRI in March 2025 ranked South Korea 10th among the world's arms exporters for 2020 to 2024, with 2.2 percent of exports.",
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
        exact: [
          "world’s 10th-largest arms exporter",
          "from 2.1 percent to 2.2 percent",
          "South Korea’s arms exports increased",
          "Stockholm International Peace Research Institute (Sipri)",
        ],
        inferred: {
          date: 'the page prints "the previous five-year period from 2015 to 2019"; 2020–2024 are the five years after it',
        },
        by: "sipri",
      },
      {
        supports: ["date", "modality", "participants"],
        source: "asia-business-daily-2025-03-10",
        exact: [
          "South Korea also ranked among the",
          "top 10 arms exporters",
          "past five years (2020?2024)",
          "Stockholm International Peace Research Institute (SIPRI)",
        ],
        by: "sipri",
      },
      {
        supports: ["date", "modality", "participants", "figures.rank"],
        source: "herald-k-2025-03-27",
        exact: [
          "한국은 같은 기간 세계 10위의",
          "무기 수출국이자",
          "2020~2024년 우크라이나의",
          "싱크탱크인 ‘스톡홀름국제평화연구소(SIPRI)’가 최근",
        ],
        by: "sipri",
      },
    ],
  };
