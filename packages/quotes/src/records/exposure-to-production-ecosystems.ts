import type { Statement } from "../types.js";

/**
 * Malaysia stands to gain immensely from contact with mature high-tech ecosystems of production for
 * naval vessels, aerospace and missile technology.
 */
export const exposureToProductionEcosystems: Statement<"exposure-to-production-ecosystems"> = {
  id: "exposure-to-production-ecosystems",
  kind: "statement",
  text: {
    en: "Malaysia stands to gain immensely from contact with mature high-tech ecosystems of production for naval vessels, aerospace and missile technology.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "expected",
  subjects: ["defence-industry-mou", "malaysia", "missile-systems", "naval-vessels"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 15,
      exact: "stands to benefit immensely",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 15,
      exact: "production ecosystems in aerospace",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 15,
      exact: "aerospace, missile technology",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 15,
      exact: "missile technology and naval manufacturing",
    },
  ],
};
