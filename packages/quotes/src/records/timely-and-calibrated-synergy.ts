import type { Statement } from "../types.js";

/**
 * The synergy of Malaysia's maritime imperatives and South Korea's export ambition appears timely
 * and strategically calibrated.
 */
export const timelyAndCalibratedSynergy: Statement<"timely-and-calibrated-synergy"> = {
  id: "timely-and-calibrated-synergy",
  kind: "statement",
  text: {
    en: "The synergy of Malaysia's maritime imperatives and South Korea's export ambition appears timely and strategically calibrated.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "south-korea", "fourth-largest-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "the synergy appears timely",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "timely and strategically calibrated",
    },
  ],
};
