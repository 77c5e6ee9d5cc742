import type { Statement } from "../types.js";

/** The defence relations of South Korea and Malaysia have matured over several decades. */
export const defenceRelationshipMatured: Statement<"defence-relationship-matured"> = {
  id: "defence-relationship-matured",
  kind: "statement",
  text: {
    en: "The defence relations of South Korea and Malaysia have matured over several decades.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 27,
      exact: "matured over several decades",
    },
  ],
};
