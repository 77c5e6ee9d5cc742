import type { Statement } from "../types.js";

/**
 * The agreement positions the partnership as a force multiplier for the security environment of the
 * Indo-Pacific.
 */
export const mouAsForceMultiplier: Statement<"mou-as-force-multiplier"> = {
  id: "mou-as-force-multiplier",
  kind: "statement",
  text: {
    en: "The agreement positions the partnership as a force multiplier for the security environment of the Indo-Pacific.",
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
