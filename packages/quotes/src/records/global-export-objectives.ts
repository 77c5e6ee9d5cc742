import type { Statement } from "../types.js";

/** South Korea has global objectives for its defence exports. */
export const globalExportObjectives: Statement<"global-export-objectives"> = {
  id: "global-export-objectives",
  kind: "statement",
  text: {
    en: "South Korea has global objectives for its defence exports.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["south-korea", "global-defence-export-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "to achieve its global defence-export objectives",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "provide South Korea with a strong",
    },
  ],
};
