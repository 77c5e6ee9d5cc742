import type { Statement } from "../types.js";

/**
 * If it is carried out successfully, the memorandum could give Malaysia access to affordable
 * next-generation capability.
 */
export const affordableCapability: Statement<"affordable-capability"> = {
  id: "affordable-capability",
  kind: "statement",
  text: {
    en: "If it is carried out successfully, the memorandum could give Malaysia access to affordable next-generation capability.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "Successful execution could provide Malaysia with",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "access to affordable next-generation capability",
    },
  ],
};
