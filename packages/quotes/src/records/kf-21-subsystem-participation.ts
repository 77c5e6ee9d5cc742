import type { Statement } from "../types.js";

/** Malaysia may in future participate in subsystems of the KF-21. */
export const kf21SubsystemParticipation: Statement<"kf-21-subsystem-participation"> = {
  id: "kf-21-subsystem-participation",
  kind: "statement",
  text: {
    en: "Malaysia may in future participate in subsystems of the KF-21.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["kf-21-boramae", "kf-21-programme", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "Malaysia’s future involvement in any",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
  ],
};
