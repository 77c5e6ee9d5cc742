import type { MilestoneEvent } from "../types.js";

/** By August 1994 Malaysia has had 64 K200 vehicles, for 38.6 million US dollars in all. */
export const k200DeliveriesByAugust1994: MilestoneEvent<"k200-deliveries-by-august-1994"> = {
  id: "k200-deliveries-by-august-1994",
  kind: "milestone",
  name: { en: "Sixty-four K200 vehicles by August 1994" },
  summary: {
    en: "By August 1994 Malaysia has had 64 K200 vehicles, for 38.6 million US dollars in all.",
  },
  date: "1994-08-23",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 64, unit: "vehicles" } }],
  value: { USD: { amount: 38_600_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.USD"],
      source: "hankyung-1994-08-23",
      topic: "exports so far",
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "hankyung-1994-09-01",
      topic: "exports of 1993 and 1994",
      by: "daewoo-heavy-industries",
    },
  ],
};
