import type { Statement } from "../types.js";

/**
 * Because of its modern avionics, options for an AESA radar, weapons integrated in modules and a
 * favourable cost over its life cycle, the FA-50 suits Malaysia's demands very well.
 */
export const fa50SuitsMalaysia: Statement<"fa-50-suits-malaysia"> = {
  id: "fa-50-suits-malaysia",
  kind: "statement",
  text: {
    en: "Because of its modern avionics, options for an AESA radar, weapons integrated in modules and a favourable cost over its life cycle, the FA-50 suits Malaysia's demands very well.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["fa-50", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "Its modern avionics",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "AESA radar options",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "modular weapons integration",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "favourable life-cycle cost",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 61,
      exact: "highly suitable for Malaysia’s demands",
    },
  ],
};
