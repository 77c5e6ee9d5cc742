import type { Statement } from "../types.js";

/**
 * The memorandum points to improved interoperability between the armed forces of South Korea and
 * Malaysia.
 */
export const improvedInteroperability: Statement<"improved-interoperability"> = {
  id: "improved-interoperability",
  kind: "statement",
  text: {
    en: "The memorandum points to improved interoperability between the armed forces of South Korea and Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou", "malaysian-armed-forces", "south-korean-armed-forces"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "the move augurs improved interoperability",
    },
  ],
};
