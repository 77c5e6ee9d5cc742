import type { Statement } from "../types.js";

/** The pact could bring regimes under which the two share intellectual property. */
export const sharedIntellectualProperty: Statement<"shared-intellectual-property"> = {
  id: "shared-intellectual-property",
  kind: "statement",
  text: { en: "The pact could bring regimes under which the two share intellectual property." },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "shared intellectual-property regimes",
    },
  ],
};
