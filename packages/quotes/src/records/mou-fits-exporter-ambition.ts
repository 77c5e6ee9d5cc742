import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum fits South Korea's stated ambition to become the world's
 * fourth-largest defence exporter by 2030.
 */
export const mouFitsExporterAmbition: Statement<"mou-fits-exporter-ambition"> = {
  id: "mou-fits-exporter-ambition",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum fits South Korea's stated ambition to become the world's fourth-largest defence exporter by 2030.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "fourth-largest-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "This MoU fits into South Korea’s",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
  ],
};
