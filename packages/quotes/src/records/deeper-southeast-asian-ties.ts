import type { Statement } from "../types.js";

/** Closer alignment with Malaysia deepens South Korea's strategic ties in Southeast Asia. */
export const deeperSoutheastAsianTies: Statement<"deeper-southeast-asian-ties"> = {
  id: "deeper-southeast-asian-ties",
  kind: "statement",
  text: {
    en: "Closer alignment with Malaysia deepens South Korea's strategic ties in Southeast Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["south-korea", "malaysia", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "Seoul deepens its strategic ties",
    },
  ],
};
