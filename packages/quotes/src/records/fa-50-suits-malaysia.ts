import type { Statement } from "../types.js";

/**
 * Modern avionics, options for an AESA radar, modular integration of weapons and a favourable
 * life-cycle cost make the FA-50 highly suitable for Malaysia.
 */
export const fa50SuitsMalaysia: Statement<"fa-50-suits-malaysia"> = {
  id: "fa-50-suits-malaysia",
  kind: "statement",
  text: {
    en: "Modern avionics, options for an AESA radar, modular integration of weapons and a favourable life-cycle cost make the FA-50 highly suitable for Malaysia.",
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
