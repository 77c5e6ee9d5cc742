import type { Statement } from "../types.js";

/** Closer alignment with Malaysia makes South Korea's strategic ties in Southeast Asia deeper. */
export const deeperSoutheastAsianTies: Statement<"deeper-southeast-asian-ties"> = {
  id: "deeper-southeast-asian-ties",
  kind: "statement",
  text: {
    en: "Closer alignment with Malaysia makes South Korea's strategic ties in Southeast Asia deeper.",
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
