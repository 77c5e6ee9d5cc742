import type { Statement } from "../types.js";

/**
 * The KF-21 Boramae programme shows South Korea's determination to master the development of
 * next-generation combat aircraft.
 */
export const kf21ShowsDetermination: Statement<"kf-21-shows-determination"> = {
  id: "kf-21-shows-determination",
  kind: "statement",
  text: {
    en: "The KF-21 Boramae programme shows South Korea's determination to master the development of next-generation combat aircraft.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "kf-21-boramae",
    "kf-21-programme",
    "south-korea",
    "next-generation-combat-aircraft-target",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "fighter programme underscores Seoul’s determination",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "Seoul’s determination to master next-generation",
    },
  ],
};
