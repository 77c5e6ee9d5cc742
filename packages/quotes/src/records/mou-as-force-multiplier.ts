import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum positions the partnership as a force multiplier in the
 * Indo-Pacific security environment.
 */
export const mouAsForceMultiplier: Statement<"mou-as-force-multiplier"> = {
  id: "mou-as-force-multiplier",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum positions the partnership as a force multiplier in the Indo-Pacific security environment.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "partnership as a force-multiplier",
    },
  ],
};
