import type { Statement } from "../types.js";

/** South Korea's ambition is to become a top-tier defence exporter. */
export const topTierExporterAmbition: Statement<"top-tier-exporter-ambition"> = {
  id: "top-tier-exporter-ambition",
  kind: "statement",
  text: {
    en: "South Korea's ambition is to become a top-tier defence exporter.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["south-korea", "south-korean-defence-industry", "top-tier-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "become a top-tier defence exporter",
    },
  ],
};
