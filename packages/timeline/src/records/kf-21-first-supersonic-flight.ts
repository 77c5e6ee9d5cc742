import type { MilestoneEvent } from "../types.js";

/** The KF-21 breaks the sound barrier for the first time. */
export const kf21FirstSupersonicFlight: MilestoneEvent<"kf-21-first-supersonic-flight"> = {
  id: "kf-21-first-supersonic-flight",
  kind: "milestone",
  name: { en: "First supersonic flight of the KF-21" },
  summary: { en: "The KF-21 breaks the sound barrier for the first time." },
  date: "2023-01-17",
  modality: "occurred",
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "aju-press-2023-01-17",
      topic: "supersonic flight",
    },
    {
      supports: ["name", "date", "modality", "place", "platforms"],
      source: "kbs-world-2023-01",
      topic: "supersonic flight at Sacheon",
    },
  ],
};
