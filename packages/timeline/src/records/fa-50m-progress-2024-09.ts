import type { MilestoneEvent } from "../types.js";

/**
 * Construction of the FA-50M stands at 39 per cent, by the minister's account; a later report has
 * 38.
 */
export const fa50mProgress202409: MilestoneEvent<"fa-50m-progress-2024-09"> = {
  id: "fa-50m-progress-2024-09",
  kind: "milestone",
  name: { en: "FA-50M construction at 39 per cent in September 2024" },
  summary: {
    en: "Construction of the FA-50M stands at 39 per cent, by the minister's account; a later report has 38.",
  },
  date: "2024-09-13",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 39, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "star-2024-09-14",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "malay-mail-2024-09-13",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "utusan-sarawak-2024-09",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "new-straits-times-2024-09",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "defence-security-asia-2024-09",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      contradicts: "figures.share",
      reported: { value: 38, unit: "percent" },
      source: "sun-2024-11-26",
      topic: "progress in September 2024",
      by: "mohamed-khaled-nordin",
    },
  ],
};
