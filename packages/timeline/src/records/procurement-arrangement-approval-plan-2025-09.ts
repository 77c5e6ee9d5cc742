import type { StepEvent } from "../types.js";

/**
 * Malaysia's defence minister says that an arrangement for buying from South Korea, government to
 * government, is to have Cabinet approval by October 2025.
 */
export const procurementArrangementApprovalPlan202509: StepEvent<"procurement-arrangement-approval-plan-2025-09"> =
  {
    id: "procurement-arrangement-approval-plan-2025-09",
    kind: "step",
    name: {
      en: "Cabinet approval of the procurement arrangement",
    },
    summary: {
      en: "Malaysia's defence minister says that an arrangement for buying from South Korea, government to government, is to have Cabinet approval by October 2025.",
    },
    date: "[..2025-10]",
    modality: "planned",
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
        topic: "Cabinet approval sought by October",
        by: "mohamed-khaled-nordin",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "sun-2025-09-22-malay",
        topic: "Cabinet approval sought by October",
        by: "mohamed-khaled-nordin",
      },
    ],
  };
