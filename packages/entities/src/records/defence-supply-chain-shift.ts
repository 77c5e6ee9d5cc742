import type { Situation } from "../types.js";

/**
 * Global defence supply chains are shifting rapidly because of great-power competition and rising
 * threat perceptions, according to Defence Security Asia.
 */
export const defenceSupplyChainShift: Situation<"defence-supply-chain-shift"> = {
  id: "defence-supply-chain-shift",
  kind: "situation",
  name: { en: "Shift of global defence supply chains" },
  summary: {
    en: "Global defence supply chains are shifting rapidly because of great-power competition and rising threat perceptions, according to Defence Security Asia.",
  },
  situationType: "shift",
  modality: "ongoing",
  by: "defence-security-asia",
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "defence supply chains are shifting rapidly",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "due to intensifying great-power competition",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "rising regional threat perceptions",
    },
  ],
};
