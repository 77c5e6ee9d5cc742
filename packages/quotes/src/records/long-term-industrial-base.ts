import type { Statement } from "../types.js";

/** The defence-industry memorandum builds a long-term industrial base for Malaysia. */
export const longTermIndustrialBase: Statement<"long-term-industrial-base"> = {
  id: "long-term-industrial-base",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum builds a long-term industrial base for Malaysia.",
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
