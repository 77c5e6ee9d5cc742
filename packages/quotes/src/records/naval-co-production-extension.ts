import type { Statement } from "../types.js";

/**
 * Co-production could extend to maritime patrol vessels, heavily armed corvettes and modular
 * surface ships, designed for the operational environments of ASEAN.
 */
export const navalCoProductionExtension: Statement<"naval-co-production-extension"> = {
  id: "naval-co-production-extension",
  kind: "statement",
  text: {
    en: "Co-production could extend to maritime patrol vessels, heavily armed corvettes and modular surface ships, designed for the operational environments of ASEAN.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: [
    "maritime-patrol-vessels",
    "heavily-armed-corvettes",
    "modular-surface-ships",
    "asean",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "could extend to maritime patrol vessels",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "heavily armed corvettes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "and modular surface ships",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "tailored for ASEAN operational environments",
    },
  ],
};
