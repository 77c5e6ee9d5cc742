import type { MilestoneEvent } from "../types.js";

/** Malaysian peacekeepers of the United Nations use 42 K200 vehicles in Bosnia. */
export const k200DeploymentInBosnia: MilestoneEvent<"k200-deployment-in-bosnia"> = {
  id: "k200-deployment-in-bosnia",
  kind: "milestone",
  name: { en: "K200 deployed in Bosnia" },
  summary: { en: "Malaysian peacekeepers of the United Nations use 42 K200 vehicles in Bosnia." },
  date: "1994",
  modality: "occurred",
  participants: [{ entity: "malaysia", role: "actor" }],
  place: "bosnia",
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "hankyung-1994-02-20",
      topic: "performance in Bosnia",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "hankook-ilbo-1994-04-01",
      topic: "performance in Bosnia",
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "hankyung-1994-08-23",
      topic: "performance in Bosnia",
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
  ],
};
