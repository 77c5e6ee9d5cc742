import type { Statement } from "../types.js";

/** The defence-industry memorandum strengthens South Korea's export pathways. */
export const strongerExportPathways: Statement<"stronger-export-pathways"> = {
  id: "stronger-export-pathways",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum strengthens South Korea's export pathways.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "South Korea, it strengthens export pathways",
    },
  ],
};
