import type { Statement } from "../types.js";

/** The pact builds an industrial base in Malaysia for the long term. */
export const longTermIndustrialBase: Statement<"long-term-industrial-base"> = {
  id: "long-term-industrial-base",
  kind: "statement",
  text: {
    en: "The pact builds an industrial base in Malaysia for the long term.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "malaysia", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "builds a long-term industrial base",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "For Malaysia",
    },
  ],
};
