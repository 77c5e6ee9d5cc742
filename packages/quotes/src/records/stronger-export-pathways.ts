import type { Statement } from "../types.js";

/** The pact makes South Korea's pathways to export stronger. */
export const strongerExportPathways: Statement<"stronger-export-pathways"> = {
  id: "stronger-export-pathways",
  kind: "statement",
  text: {
    en: "The pact makes South Korea's pathways to export stronger.",
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
