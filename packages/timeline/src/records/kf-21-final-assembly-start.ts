import type { MilestoneEvent } from "../types.js";

/**
 * Korea Aerospace Industries began final assembly of the first production KF-21 at Sacheon, South
 * Korea's DAPA announced on 20 May 2025.
 */
export const kf21FinalAssemblyStart: MilestoneEvent<"kf-21-final-assembly-start"> = {
  id: "kf-21-final-assembly-start",
  kind: "milestone",
  name: { en: "Start of final assembly of the first production KF-21" },
  summary: {
    en: "Korea Aerospace Industries began final assembly of the first production KF-21 at Sacheon, South Korea's DAPA announced on 20 May 2025.",
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
      exact: [
        "On May 20, 2025",
        "begun final assembly",
        "KF-21 Boramae multirole fighter aircraft",
        "production facility in Sacheon",
        "Defense Acquisition Program Administration (DAPA) announced",
        "Aerospace Industries’ (KAI)",
      ],
      inferred: {
        date: 'the day of the ceremony at which DAPA announced that the assembly "had begun"',
      },
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "zona-militar-kf21",
      exact: ["first KF-21 Boramae in May 2025", "start of final assembly"],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "defensehere-2025-05",
      exact: [
        "(DAPA) on May 20",
        "commenced the final assembly",
        "mass-produced KF-21 fighter aircraft",
        "production facility in Sacheon",
        "Korea Aerospace Industries' (KAI)",
      ],
      inferred: {
        date: 'the day of DAPA\'s announcement; the year from the text (production launched in July 2024, another contract planned "in 2025")',
      },
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20",
    },
  ],
};
