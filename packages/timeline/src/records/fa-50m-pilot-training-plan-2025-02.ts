import type { TrainingEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned in February 2025 to have six of its pilots trained for the
 * FA-50M in South Korea from October 2025, Newspim reported.
 */
export const fa50mPilotTrainingPlan202502: TrainingEvent<"fa-50m-pilot-training-plan-2025-02"> = {
  id: "fa-50m-pilot-training-plan-2025-02",
  kind: "training",
  name: { en: "Plan of February 2025 to train six FA-50M pilots" },
  summary: {
    en: "The Royal Malaysian Air Force planned in February 2025 to have six of its pilots trained for the FA-50M in South Korea from October 2025, Newspim reported.",
  },
  date: "2025-10/..",
  modality: "planned",
  asOf: "2025-02-22",
  by: "royal-malaysian-air-force",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "fa-50m" }],
  figures: { count: { value: 6, unit: "people" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "newspim-2025-02-22",
      exact: [
        "6명의 자국 전투기",
        "2025년 10월 한국에서",
        "말레이시아 공군은 FA-50M",
        "말레이시아 왕립공군에 따르면",
      ],
      inferred: {
        date: "training “in October 2025” is printed, taken as its beginning",
        name: "“from October” as above",
      },
      by: "royal-malaysian-air-force",
    },
    {
      supports: ["date", "modality"],
      source: "global-economic-2025-08-28",
      exact: ["조종사 교육은 올해 10월부터", "FA-50 도입은"],
      inferred: { date: "'올해' (this year) = 2025, the year of issue" },
    },
  ],
};
