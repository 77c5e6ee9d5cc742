import type { MeetingEvent } from "../types.js";

/**
 * Malaysia reportedly began exploratory talks with Korea Aerospace Industries on buying the KF-21,
 * according to the page Malaysia Military Power on 11 January 2026.
 */
export const kf21MalaysiaTalks202601: MeetingEvent<"kf-21-malaysia-talks-2026-01"> = {
  id: "kf-21-malaysia-talks-2026-01",
  kind: "meeting",
  name: { en: "Reported Malaysian talks on the KF-21, January 2026" },
  summary: {
    en: "Malaysia reportedly began exploratory talks with Korea Aerospace Industries on buying the KF-21, according to the page Malaysia Military Power on 11 January 2026.",
  },
  modality: "claimed",
  asOf: "2026-01-11",
  by: "malaysia-military-power",
  participants: [
    { entity: "malaysia", role: "party" },
    { entity: "kai", role: "party" },
  ],
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "army-recognition-2026-01",
      exact: [
        "reportedly began exploratory discussions",
        "Malaysia Military Power on January 11",
        "Korea Aerospace Industries (KAI) regarding",
        "possible acquisition of KF-21 Boramae",
      ],
      by: "malaysia-military-power",
      origin: "Malaysia Military Power report of 2026-01-11",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aero-news-journal-2026-01-17",
      exact: [
        "Malaysia has initiated exploratory discussions",
        "Korea Aerospace Industries (KAI) regarding",
        "KF-21 Boramae, South Korea's",
      ],
      inferred: {
        modality: 'told flatly and without attribution ("has initiated"); held as a claim by us',
      },
      origin: "Malaysia Military Power report of 2026-01-11",
    },
  ],
};
