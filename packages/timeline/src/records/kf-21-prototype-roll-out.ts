import type { RollOutEvent } from "../types.js";

/** The first prototype of the KF-21 is rolled out at Sacheon. */
export const kf21PrototypeRollOut: RollOutEvent<"kf-21-prototype-roll-out"> = {
  id: "kf-21-prototype-roll-out",
  kind: "roll-out",
  name: { en: "Roll-out of the first KF-21 prototype" },
  summary: { en: "The first prototype of the KF-21 is rolled out at Sacheon." },
  date: "2021-04-09",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 1, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "news-world-2021-04",
      topic: "roll-out of the prototype",
    },
    {
      supports: ["date", "modality"],
      source: "paf-falcons-2022-07",
      topic: "ceremony of the year before",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "commodities-news-2021-04-09",
      topic: "roll-out of the prototype",
    },
    {
      supports: ["name", "date", "modality", "place", "platforms"],
      source: "kbs-world-2021-04-09-prototype",
      topic: "unveiling of the prototype",
    },
  ],
};
