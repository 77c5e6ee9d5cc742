import type { Statement } from "../types.js";

/** Missile systems are a major axis of potential cooperation. */
export const missilesAsCooperationAxis: Statement<"missiles-as-cooperation-axis"> = {
  id: "missiles-as-cooperation-axis",
  kind: "statement",
  text: {
    en: "Missile systems are a major axis of potential cooperation.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "possible",
  subjects: ["defence-industry-mou", "missile-systems"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 69,
      exact: "a major axis of potential cooperation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 69,
      exact: "Missile systems also constitute",
    },
  ],
};
