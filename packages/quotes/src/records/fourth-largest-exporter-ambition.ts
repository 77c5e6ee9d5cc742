import type { Statement } from "../types.js";

/** South Korea's ambition is to become the fourth-largest arms exporter in the world by 2030. */
export const fourthLargestExporterAmbition: Statement<"fourth-largest-exporter-ambition"> = {
  id: "fourth-largest-exporter-ambition",
  kind: "statement",
  text: {
    en: "South Korea's ambition is to become the fourth-largest arms exporter in the world by 2030.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["south-korea", "fourth-largest-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "South Korea’s ambition to become",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "world’s fourth-largest arms exporter by 2030",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition to become",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
  ],
};
