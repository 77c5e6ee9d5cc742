import type { Statement } from "../types.js";

/** Operational integration of supply chains and export permissions will be crucial. */
export const supplyChainIntegrationCrucial: Statement<"supply-chain-integration-crucial"> = {
  id: "supply-chain-integration-crucial",
  kind: "statement",
  text: {
    en: "Operational integration of supply chains and export permissions will be crucial.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "expected",
  subjects: ["defence-industry-mou", "integrate-supply-chains"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "will be crucial to enabling",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "Operational supply-chain integration",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "integration and export permissions",
    },
  ],
};
