import type { Statement } from "../types.js";

/** The partnership strengthens the strategic depth of Southeast Asia. */
export const southeastAsianStrategicDepth: Statement<"southeast-asian-strategic-depth"> = {
  id: "southeast-asian-strategic-depth",
  kind: "statement",
  text: {
    en: "The partnership strengthens the strategic depth of Southeast Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "strengthens Southeast Asia’s strategic depth",
    },
  ],
};
