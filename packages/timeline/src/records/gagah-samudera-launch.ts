import type { MilestoneEvent } from "../types.js";

/** The training ship Gagah Samudera is launched. */
export const gagahSamuderaLaunch: MilestoneEvent<"gagah-samudera-launch"> = {
  id: "gagah-samudera-launch",
  kind: "milestone",
  name: { en: "Launch of Gagah Samudera" },
  summary: { en: "The training ship Gagah Samudera is launched." },
  date: "2012-12-14",
  modality: "occurred",
  participants: [{ entity: "ngv-tech", role: "actor" }],
  place: "sijangkang",
  platforms: [{ platform: "samudera-class", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "malaysian-defence-2015",
      topic: "launches of the ships",
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "malaysian-defence-2018-04",
      topic: "launches of the ships",
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "defense-studies-2014-08-22",
      topic: "launches of the ships",
    },
  ],
};
