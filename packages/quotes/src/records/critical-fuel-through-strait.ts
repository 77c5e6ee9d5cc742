import type { Statement } from "../types.js";

/** Critical fuel shipments are part of the trade that passes through the Strait of Malacca. */
export const criticalFuelThroughStrait: Statement<"critical-fuel-through-strait"> = {
  id: "critical-fuel-through-strait",
  kind: "statement",
  text: {
    en: "Critical fuel shipments are part of the trade that passes through the Strait of Malacca.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "including critical fuel shipments",
    },
  ],
};
