import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum contributes to a wider shift towards networked security
 * collaboration in Asia.
 */
export const partOfNetworkedSecurityShift: Statement<"part-of-networked-security-shift"> = {
  id: "part-of-networked-security-shift",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum contributes to a wider shift towards networked security collaboration in Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "networked-asian-security-collaboration"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "and contributes to a wider shift",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "toward networked Asian security collaboration",
    },
  ],
};
