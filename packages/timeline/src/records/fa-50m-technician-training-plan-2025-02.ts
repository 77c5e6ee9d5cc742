import type { TrainingEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned, in February 2025, to send 51 technicians to South Korea in
 * January 2026 for the FA-50M, Newspim reported.
 */
export const fa50mTechnicianTrainingPlan202502: TrainingEvent<"fa-50m-technician-training-plan-2025-02"> =
  {
    id: "fa-50m-technician-training-plan-2025-02",
    kind: "training",
    name: { en: "Plan to send 51 technicians to South Korea, January 2026" },
    summary: {
      en: "The Royal Malaysian Air Force planned, in February 2025, to send 51 technicians to South Korea in January 2026 for the FA-50M, Newspim reported.",
    },
    date: "2026-01",
    modality: "planned",
    asOf: "2025-02-22",
    by: "royal-malaysian-air-force",
    participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
    platforms: [{ platform: "fa-50m" }],
    figures: { count: { value: 51, unit: "people" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms", "figures"],
        source: "newspim-2025-02-22",
        exact: [
          "내년 1월 정비사 51명도 방한",
          "말레이시아 왕립공군에 따르면",
          "말레이시아 공군은 FA-50M",
        ],
        inferred: {
          date: "내년 on a page of 2025-02-22",
          platforms:
            "the sentence on the technicians lies beyond the part seen; only the deck line was read, on a page about taking over the FA-50M",
        },
        by: "royal-malaysian-air-force",
      },
    ],
  };
