import type { Statement } from "../types.js";

/** The outcomes of the memorandum will shape the power dynamics of Southeast Asia. */
export const outcomesShapeSoutheastAsianPower: Statement<"outcomes-shape-southeast-asian-power"> = {
  id: "outcomes-shape-southeast-asian-power",
  kind: "statement",
  text: {
    en: "The outcomes of the memorandum will shape the power dynamics of Southeast Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "will shape Southeast Asia’s future power",
    },
  ],
};
