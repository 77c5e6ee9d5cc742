import type { Statement } from "../types.js";

/**
 * A deeper partnership may open up joint ventures in unmanned systems, artificial
 * intelligence-enabled command and control, cyber warfare and advanced electronic warfare.
 */
export const nextGenerationVentures: Statement<"next-generation-ventures"> = {
  id: "next-generation-ventures",
  kind: "statement",
  text: {
    en: "A deeper partnership may open up joint ventures in unmanned systems, artificial intelligence-enabled command and control, cyber warfare and advanced electronic warfare.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: [
    "defence-industry-mou",
    "artificial-intelligence-command-and-control",
    "cyber-warfare-architectures",
    "electronic-warfare-systems",
    "unmanned-systems",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "may open up future cooperative ventures",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "such as unmanned systems",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "artificial-intelligence enabled command-and-control systems",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "cyber warfare architectures",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "advanced electronic-warfare systems",
    },
  ],
};
