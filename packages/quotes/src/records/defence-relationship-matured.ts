import type { Statement } from "../types.js";

/** Over several decades the defence relationship of the two countries has matured. */
export const defenceRelationshipMatured: Statement<"defence-relationship-matured"> = {
  id: "defence-relationship-matured",
  kind: "statement",
  text: { en: "Over several decades the defence relationship of the two countries has matured." },
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
