import type { TrainingEvent } from "../types.js";

/**
 * Six Malaysian pilots are to train in South Korea from October 2025, by a report of February 2025.
 */
export const fa50mPilotTrainingPlan202502: TrainingEvent<"fa-50m-pilot-training-plan-2025-02"> = {
  id: "fa-50m-pilot-training-plan-2025-02",
  kind: "training",
  name: { en: "Six Malaysian pilots to train in South Korea from October 2025" },
  summary: {
    en: "Six Malaysian pilots are to train in South Korea from October 2025, by a report of February 2025.",
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
      topic: "training of pilots",
      by: "royal-malaysian-air-force",
    },
    {
      supports: ["date", "modality", "participants", "platforms"],
      source: "global-economic-2025-08-28",
      topic: "start of the training",
    },
    {
      contradicts: "date",
      reported: "2026",
      source: "gutzy-asia-2024-03-08",
      topic: "training of pilots",
      by: "bernama",
      asOf: "2024-03-08",
    },
    {
      contradicts: "date",
      reported: "2026",
      source: "defense-today-2024-03",
      topic: "training of pilots",
      asOf: "2024-03",
    },
  ],
};
