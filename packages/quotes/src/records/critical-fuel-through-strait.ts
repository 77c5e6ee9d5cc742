import type { Statement } from "../types.js";

/** Critical shipments of fuel are part of the trade that passes through the strait. */
export const criticalFuelThroughStrait: Statement<"critical-fuel-through-strait"> = {
  id: "critical-fuel-through-strait",
  kind: "statement",
  text: { en: "Critical shipments of fuel are part of the trade that passes through the strait." },
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
