import type { Statement } from "../types.js";

/**
 * Exposure to mature high-tech production ecosystems in naval manufacturing, aerospace and missile
 * technology should benefit Malaysia immensely.
 */
export const exposureToProductionEcosystems: Statement<"exposure-to-production-ecosystems"> = {
  id: "exposure-to-production-ecosystems",
  kind: "statement",
  text: {
    en: "Exposure to mature high-tech production ecosystems in naval manufacturing, aerospace and missile technology should benefit Malaysia immensely.",
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
