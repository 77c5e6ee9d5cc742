import type { Statement } from "../types.js";

/** The defence-industry memorandum does not yet give details of next-generation domains. */
export const nextGenerationDomainsNotDetailed: Statement<"next-generation-domains-not-detailed"> = {
  id: "next-generation-domains-not-detailed",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum does not yet give details of next-generation domains.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: [
    "defence-industry-mou",
    "artificial-intelligence-command-and-control",
    "cyber-warfare-architectures",
    "electronic-warfare-systems",
    "unmanned-systems",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "does not yet detail",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: "detail these next-generation domains",
    },
  ],
};
