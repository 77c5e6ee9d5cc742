import type { MilestoneEvent } from "../types.js";

/**
 * A Korean site puts the family at some 210 aircraft flying in seven countries, and nearly 290 with
 * those on order.
 */
export const t50FamilyFleetCount: MilestoneEvent<"t-50-family-fleet-count"> = {
  id: "t-50-family-fleet-count",
  kind: "milestone",
  name: { en: "Some 210 T-50 and FA-50 flying in seven countries, nearly 290 with orders" },
  summary: {
    en: "A Korean site puts the family at some 210 aircraft flying in seven countries, and nearly 290 with those on order.",
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
