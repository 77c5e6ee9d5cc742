import type { Statement } from "../types.js";

/** The partnership focuses on joint technology generation and industrial co-ownership. */
export const jointTechnologyFocus: Statement<"joint-technology-focus"> = {
  id: "joint-technology-focus",
  kind: "statement",
  text: {
    en: "The partnership focuses on joint technology generation and industrial co-ownership.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 11,
      exact: "focusing on joint technology generation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 11,
      exact: "industrial co-ownership",
    },
  ],
};
