import type { Statement } from "../types.js";

/** The KF-21 is designed with superior sensor fusion. */
export const kf21SuperiorSensorFusion: Statement<"kf-21-superior-sensor-fusion"> = {
  id: "kf-21-superior-sensor-fusion",
  kind: "statement",
  text: {
    en: "The KF-21 is designed with superior sensor fusion.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["kf-21-boramae"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 64,
      exact: "superior sensor fusion",
    },
  ],
};
