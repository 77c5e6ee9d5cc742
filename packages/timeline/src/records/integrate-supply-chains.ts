import type { ConditionEvent } from "../types.js";

/**
 * Third-market sales and lasting industrial viability will depend on integrated supply chains and
 * export permissions, Defence Security Asia writes of the defence-industry memorandum.
 */
export const integrateSupplyChains: ConditionEvent<"integrate-supply-chains"> = {
  id: "integrate-supply-chains",
  kind: "condition",
  name: { en: "Integrated supply chains and export permissions" },
  summary: {
    en: "Third-market sales and lasting industrial viability will depend on integrated supply chains and export permissions, Defence Security Asia writes of the defence-industry memorandum.",
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
