import type { MilestoneEvent } from "../types.js";

/** Korea Aerospace Industries begins the final assembly of the first KF-21 built for service. */
export const kf21FinalAssemblyStart: MilestoneEvent<"kf-21-final-assembly-start"> = {
  id: "kf-21-final-assembly-start",
  kind: "milestone",
  name: { en: "Start of final assembly of the first production KF-21" },
  summary: {
    en: "Korea Aerospace Industries begins the final assembly of the first KF-21 built for service.",
  },
  date: "2025-05-20",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 1, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "army-recognition-2025-05",
      topic: "start of final assembly",
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20 (KF-21)",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "zona-militar-kf21",
      topic: "start of final assembly",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "defensehere-2025-05",
      topic: "start of final assembly",
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20 (KF-21)",
    },
  ],
};
