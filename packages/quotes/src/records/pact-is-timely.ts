import type { Statement } from "../types.js";

/** In a contested Indo-Pacific, a memorandum of this kind is timely. */
export const pactIsTimely: Statement<"pact-is-timely"> = {
  id: "pact-is-timely",
  kind: "statement",
  text: {
    en: "In a contested Indo-Pacific, a memorandum of this kind is timely.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "such a pact is both timely",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
  ],
};
