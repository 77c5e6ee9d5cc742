import type { MilestoneEvent } from "../types.js";

/**
 * The South Korean site K-Defense News counts about 210 T-50 and FA-50 aircraft flying in seven
 * countries.
 */
export const t50FamilyFleetCount: MilestoneEvent<"t-50-family-fleet-count"> = {
  id: "t-50-family-fleet-count",
  kind: "milestone",
  name: { en: "About 210 T-50 family aircraft in seven countries" },
  summary: {
    en: "The South Korean site K-Defense News counts about 210 T-50 and FA-50 aircraft flying in seven countries.",
  },
  modality: "claimed",
  by: "k-defense-news",
  platforms: [
    { platform: "fa-50-family", quantity: { value: 210, unit: "aircraft", approximate: true } },
  ],
  figures: { count: { value: 7, unit: "countries" } },
  evidence: [
    {
      supports: ["name", "modality", "platforms", "figures"],
      source: "k-defense-news-1021",
      topic: "overview of the fleet",
    },
  ],
};
