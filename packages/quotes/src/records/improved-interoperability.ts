import type { Statement } from "../types.js";

/** The move points to better interoperability between the armed forces of the two states. */
export const improvedInteroperability: Statement<"improved-interoperability"> = {
  id: "improved-interoperability",
  kind: "statement",
  text: {
    en: "The move points to better interoperability between the armed forces of the two states.",
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
