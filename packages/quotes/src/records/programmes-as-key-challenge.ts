import type { Statement } from "../types.js";

/** The key challenge will be to translate intent into tangible programmes. */
export const programmesAsKeyChallenge: Statement<"programmes-as-key-challenge"> = {
  id: "programmes-as-key-challenge",
  kind: "statement",
  text: {
    en: "The key challenge will be to translate intent into tangible programmes.",
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
