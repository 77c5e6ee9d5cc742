import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum supports South Korea's ambition to become a top-tier defence
 * exporter.
 */
export const supportForTopTierAmbition: Statement<"support-for-top-tier-ambition"> = {
  id: "support-for-top-tier-ambition",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum supports South Korea's ambition to become a top-tier defence exporter.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "top-tier-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "supports its ambition to become",
    },
  ],
};
