import type { MilestoneEvent } from "../types.js";

/**
 * Production of Malaysia's 18 FA-50M aircraft had reportedly passed 50 percent, ahead of schedule,
 * Chosun Biz wrote on 20 February 2025.
 */
export const fa50mProgress202502: MilestoneEvent<"fa-50m-progress-2025-02"> = {
  id: "fa-50m-progress-2025-02",
  kind: "milestone",
  name: { en: "FA-50M production past 50 percent in February 2025" },
  summary: {
    en: "Production of Malaysia's 18 FA-50M aircraft had reportedly passed 50 percent, ahead of schedule, Chosun Biz wrote on 20 February 2025.",
  },
  date: "2025-02",
  modality: "claimed",
  asOf: "2025-02-20",
  by: "chosun-biz",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 50, unit: "percent", lowerBound: "more-than" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "chosun-biz-2025-02-20",
      exact: [
        "reportedly exceeded 50%",
        "moving ahead of the initial schedule",
        "progress of the production",
        "Malaysian export model (FA-50M)",
        "purchase 18 FA-50 aircraft",
        "KAI has fully commenced",
      ],
      inferred: {
        date: "'Recently' on a page of 20 February 2025",
      },
    },
    {
      supports: ["name", "participants", "platforms", "figures"],
      source: "ebn-2025-02-20",
      exact: ["현재 진척도는 50%를 넘겼다", "KAI와 FA-50 18대", "수출형 FA-50M은"],
      origin: "Chosun Biz",
    },
  ],
};
