import type { Situation } from "../types.js";

/**
 * Defence supply chains around the world are changing fast; great-power competition and perceptions
 * of threat are given as the causes.
 */
export const defenceSupplyChainShift: Situation<"defence-supply-chain-shift"> = {
  id: "defence-supply-chain-shift",
  kind: "situation",
  name: { en: "Shift of global defence supply chains" },
  summary: {
    en: "Defence supply chains around the world are changing fast; great-power competition and perceptions of threat are given as the causes.",
  },
  situationType: "shift",
  modality: "ongoing",
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
