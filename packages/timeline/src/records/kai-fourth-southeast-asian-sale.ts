import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia is the fourth Southeast Asian buyer of aircraft from Korea Aerospace Industries;
 * Indonesia, the Philippines and Thailand came before.
 */
export const kaiFourthSoutheastAsianSale: MilestoneEvent<"kai-fourth-southeast-asian-sale"> = {
  id: "kai-fourth-southeast-asian-sale",
  kind: "milestone",
  name: { en: "Fourth aircraft sale of Korea Aerospace Industries in Southeast Asia" },
  summary: {
    en: "Malaysia is the fourth Southeast Asian buyer of aircraft from Korea Aerospace Industries; Indonesia, the Philippines and Thailand came before.",
  },
  date: "2023-02-24",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "seller" },
    { entity: "malaysia", role: "buyer" },
  ],
  platforms: [{ platform: "fa-50" }],
  figures: { rank: { value: 4, unit: "ordinal" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "star-2023-02-24",
      topic: "sales in the region",
      by: "kai",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "flug-revue-2023-02",
      topic: "sales in the region",
    },
    {
      supports: ["name", "modality", "participants", "figures"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "sales in the region",
    },
  ],
};
