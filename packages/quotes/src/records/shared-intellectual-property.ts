import type { Statement } from "../types.js";

/** The defence-industry memorandum could lead to shared intellectual-property regimes. */
export const sharedIntellectualProperty: Statement<"shared-intellectual-property"> = {
  id: "shared-intellectual-property",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum could lead to shared intellectual-property regimes.",
  },
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
