import type { MilestoneEvent } from "../types.js";

/** Construction of the FA-50M stands at 48 per cent, the defence minister says in January 2025. */
export const fa50mProgress202501: MilestoneEvent<"fa-50m-progress-2025-01"> = {
  id: "fa-50m-progress-2025-01",
  kind: "milestone",
  name: { en: "FA-50M construction at 48 per cent in January 2025" },
  summary: {
    en: "Construction of the FA-50M stands at 48 per cent, the defence minister says in January 2025.",
  },
  date: "2025-01-16",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 48, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "malay-mail-2025-01-16",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "defence-security-asia-2025-01",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "utusan-malaysia-2025-01",
      topic: "progress of construction",
      by: "mohamed-khaled-nordin",
    },
  ],
};
