import type { Statement } from "../types.js";

/** Malaysia's sovereignty in defence becomes greater. */
export const greaterDefenceSovereignty: Statement<"greater-defence-sovereignty"> = {
  id: "greater-defence-sovereignty",
  kind: "statement",
  text: {
    en: "Malaysia's sovereignty in defence becomes greater.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 51,
      exact: "increases Malaysia’s defence sovereignty",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "For Malaysia, it creates",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "enhances defence sovereignty",
    },
  ],
};
