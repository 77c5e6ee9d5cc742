import type { TrainingEvent } from "../types.js";

/**
 * Six Malaysian pilots are expected in Gwangju from early 2026 for three to six months of training
 * that starts on the T-50.
 */
export const fa50mPilotTrainingPlan202403: TrainingEvent<"fa-50m-pilot-training-plan-2024-03"> = {
  id: "fa-50m-pilot-training-plan-2024-03",
  kind: "training",
  name: { en: "Six Malaysian pilots to train on the T-50 and FA-50M from early 2026" },
  summary: {
    en: "Six Malaysian pilots are expected in Gwangju from early 2026 for three to six months of training that starts on the T-50.",
  },
  date: "2026",
  modality: "expected",
  asOf: "2024-03-08",
  by: "bernama",
  participants: [
    { entity: "royal-malaysian-air-force", role: "actor" },
    { entity: "republic-of-korea-air-force", role: "host" },
  ],
  place: "gwangju",
  platforms: [{ platform: "t-50" }, { platform: "fa-50m" }],
  figures: { count: { value: 6, unit: "people" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures", "place"],
      source: "gutzy-asia-2024-03-08",
      topic: "training of pilots",
      by: "bernama",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures", "place"],
      source: "defense-today-2024-03",
      topic: "training of pilots",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures", "place"],
      source: "guru-2024-03-08",
      topic: "training of pilots",
    },
  ],
};
