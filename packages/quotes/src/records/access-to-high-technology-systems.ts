import type { Statement } from "../types.js";

/** The defence-industry memorandum gives Malaysia access to high-technology systems. */
export const accessToHighTechnologySystems: Statement<"access-to-high-technology-systems"> = {
  id: "access-to-high-technology-systems",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum gives Malaysia access to high-technology systems.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "For Malaysia, it creates access to",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "access to high-technology systems",
    },
  ],
};
