import type { Statement } from "../types.js";

/** Getting from intent to tangible programmes will be the key challenge. */
export const programmesAsKeyChallenge: Statement<"programmes-as-key-challenge"> = {
  id: "programmes-as-key-challenge",
  kind: "statement",
  text: {
    en: "Getting from intent to tangible programmes will be the key challenge.",
  },
  speaker: "defence-security-asia",
  purpose: "risk",
  modality: "expected",
  subjects: ["defence-industry-mou", "translate-mou-into-programmes"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "the key challenge will be translating",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "translating intent into tangible programmes",
    },
  ],
};
