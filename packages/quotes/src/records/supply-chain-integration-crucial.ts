import type { Statement } from "../types.js";

/** Supply chains integrated in operation, and permissions to export, will be crucial. */
export const supplyChainIntegrationCrucial: Statement<"supply-chain-integration-crucial"> = {
  id: "supply-chain-integration-crucial",
  kind: "statement",
  text: {
    en: "Supply chains integrated in operation, and permissions to export, will be crucial.",
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
