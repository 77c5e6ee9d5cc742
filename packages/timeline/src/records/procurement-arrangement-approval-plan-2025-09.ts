import type { StepEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, was reported in September 2025 to expect
 * Cabinet approval by October of a government-to-government procurement arrangement with South
 * Korea.
 */
export const procurementArrangementApprovalPlan202509: StepEvent<"procurement-arrangement-approval-plan-2025-09"> =
  {
    id: "procurement-arrangement-approval-plan-2025-09",
    kind: "step",
    name: {
      en: "Cabinet approval expected for the South Korean procurement arrangement",
    },
    summary: {
      en: "Malaysia's defence minister, Mohamed Khaled Nordin, was reported in September 2025 to expect Cabinet approval by October of a government-to-government procurement arrangement with South Korea.",
    },
    date: "[..2025-10]",
    modality: "expected",
    asOf: "2025-09-22",
    by: "mohamed-khaled-nordin",
    participants: [
      {
        entity: "malaysia",
        role: "actor",
      },
    ],
    agreement: "south-korea-malaysia-procurement-arrangement",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "sun-2025-09-22",
        exact: [
          "expected for Cabinet approval by October",
          "government-to-government procurement agreement with South Korea",
          "exclusive procurement arrangement with Malaysia",
        ],
        inferred: {
          date: '"by October"; the year from the day of issue',
          by: "Mohamed Khaled Nordin: the sentence names nobody; it stands between two quotations of the minister",
        },
        by: "mohamed-khaled-nordin",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "sun-2025-09-22-malay",
        exact: [
          "dijangka akan dibentangkan untuk kelulusan",
          "kelulusan Jemaah Menteri menjelang Oktober",
        ],
        inferred: {
          date: "menjelang Oktober; the year from the page's day of issue",
          participants: "Jemaah Menteri, the Cabinet of Malaysia",
          by: "the sentence names nobody; the one before begins Mohamed Khaled memaklumkan",
          name: "what is expected is that it be tabled for approval",
        },
        by: "mohamed-khaled-nordin",
      },
    ],
  };
