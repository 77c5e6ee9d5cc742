import type { MilestoneEvent } from "../types.js";

/** The KF-21 flies for the first time, from Sacheon. */
export const kf21FirstFlight: MilestoneEvent<"kf-21-first-flight"> = {
  id: "kf-21-first-flight",
  kind: "milestone",
  name: { en: "First flight of the KF-21" },
  summary: { en: "The KF-21 flies for the first time, from Sacheon." },
  date: "2022-07-19",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  place: "sacheon-airport",
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "yonhap-2022-11-10",
      topic: "first flight of the first prototype",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "japan-times-2022-07-20",
      topic: "first flight",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "aju-press-2023-01-17",
      topic: "first flight the year before",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "news-sacheon-2022-07-19",
      topic: "take-off at Sacheon airfield",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "k-gonggam-kf21",
      topic: "first flight",
    },
  ],
};
