import type { MilestoneEvent } from "../types.js";

/**
 * The Guru expected work under the FA-50M contract to reach 39 percent by the end of August 2024.
 */
export const fa50mProgressExpectation202408: MilestoneEvent<"fa-50m-progress-expectation-2024-08"> =
  {
    id: "fa-50m-progress-expectation-2024-08",
    kind: "milestone",
    name: { en: "FA-50M contract at 39 percent expected for August 2024" },
    summary: {
      en: "The Guru expected work under the FA-50M contract to reach 39 percent by the end of August 2024.",
    },
    date: "2024-08",
    modality: "expected",
    asOf: "2024-08-25",
    by: "the-guru",
    participants: [{ entity: "kai", role: "supplier" }],
    platforms: [{ platform: "fa-50m" }],
    figures: { share: { value: 39, unit: "percent" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms", "figures"],
        source: "guru-2024-08-25",
        exact: [
          "39%로 증가할 전망이다",
          "8월 말 39%에 도달할 전망",
          "KAI, 말레이시아 수출 FA-50",
          "7월 기준 말레이시아 왕립공군(RMAF) FA-50M",
        ],
        inferred: { date: "8월; the year from the day of issue, 2024-08-25" },
      },
    ],
  };
