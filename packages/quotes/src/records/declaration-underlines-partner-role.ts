import type { Statement } from "../types.js";

/** South Korea's declaration underlines that it is a genuine partner and not just a seller. */
export const declarationUnderlinesPartnerRole: Statement<"declaration-underlines-partner-role"> = {
  id: "declaration-underlines-partner-role",
  kind: "statement",
  text: {
    en: "South Korea's declaration underlines that it is a genuine partner and not just a seller.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "This nuance is underlined",
    },
  ],
};
