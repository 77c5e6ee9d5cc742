import type { MilestoneEvent } from "../types.js";

/**
 * Production of the FA-50M is reported to have passed 50 per cent, ahead of schedule, in February
 * 2025.
 */
export const fa50mProgress202502: MilestoneEvent<"fa-50m-progress-2025-02"> = {
  id: "fa-50m-progress-2025-02",
  kind: "milestone",
  name: { en: "FA-50M production past 50 per cent in February 2025" },
  summary: {
    en: "Production of the FA-50M is reported to have passed 50 per cent, ahead of schedule, in February 2025.",
  },
  date: "2025-02",
  modality: "claimed",
  asOf: "2025-02-20",
  by: "chosun-biz",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 50, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "chosun-biz-2025-02-20",
      topic: "progress of production",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "ebn-2025-02-20",
      topic: "progress of production",
      origin: "Chosun Biz",
    },
  ],
};
