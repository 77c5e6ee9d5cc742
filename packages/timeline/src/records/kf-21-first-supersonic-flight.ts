import type { MilestoneEvent } from "../types.js";

/**
 * A KF-21 prototype broke the sound barrier for the first time in a test flight at Sacheon on 17
 * January 2023.
 */
export const kf21FirstSupersonicFlight: MilestoneEvent<"kf-21-first-supersonic-flight"> = {
  id: "kf-21-first-supersonic-flight",
  kind: "milestone",
  name: { en: "First supersonic flight of the KF-21" },
  summary: {
    en: "A KF-21 prototype broke the sound barrier for the first time in a test flight at Sacheon on 17 January 2023.",
  },
  date: "2023-01-17",
  modality: "occurred",
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "aju-press-2023-01-17",
      exact: ["(0558 GMT) on January 17", "KF-21 succeeded in its first supersonic"],
      inferred: { date: "January 17 on a page posted January 17, 2023" },
    },
    {
      supports: ["name", "modality", "place", "platforms"],
      source: "kbs-world-2023-01",
      exact: [
        "supersonic flight test for the first",
        "Acquisition Program Administration on Tuesday",
        "KF-21 prototype accomplished",
        "Training Wing in Sacheon",
      ],
    },
  ],
};
