import type { ConditionEvent } from "../types.js";

/**
 * Integrated supply chains and permissions to export will be crucial if sales in third markets are
 * to be possible and industry is to last.
 */
export const integrateSupplyChains: ConditionEvent<"integrate-supply-chains"> = {
  id: "integrate-supply-chains",
  kind: "condition",
  name: { en: "Integrated supply chains and export permissions" },
  summary: {
    en: "Integrated supply chains and permissions to export will be crucial if sales in third markets are to be possible and industry is to last.",
  },
  modality: "expected",
  by: "defence-security-asia",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "Operational supply-chain integration",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "integration and export permissions",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "will be crucial to enabling third-market",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "While the MoU lays down",
    },
  ],
};
