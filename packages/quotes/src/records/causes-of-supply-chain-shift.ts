import type { Statement } from "../types.js";

/**
 * Intensifying great-power competition and rising regional threat perceptions are driving the shift
 * in defence supply chains.
 */
export const causesOfSupplyChainShift: Statement<"causes-of-supply-chain-shift"> = {
  id: "causes-of-supply-chain-shift",
  kind: "statement",
  text: {
    en: "Intensifying great-power competition and rising regional threat perceptions are driving the shift in defence supply chains.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: [
    "defence-supply-chain-shift",
    "great-power-competition",
    "regional-threat-perceptions",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "due to intensifying great-power competition",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "rising regional threat perceptions",
    },
  ],
};
