import type { Statement } from "../types.js";

/** The defence-industry memorandum of South Korea and Malaysia is a landmark. */
export const pactAsLandmark: Statement<"pact-as-landmark"> = {
  id: "pact-as-landmark",
  kind: "statement",
  text: { en: "The defence-industry memorandum of South Korea and Malaysia is a landmark." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Landmark Defence Pact",
    },
  ],
};
