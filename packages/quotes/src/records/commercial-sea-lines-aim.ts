import type { Statement } from "../types.js";

/** South Korea seeks to secure its commercial sea lines of communication. */
export const commercialSeaLinesAim: Statement<"commercial-sea-lines-aim"> = {
  id: "commercial-sea-lines-aim",
  kind: "statement",
  text: {
    en: "South Korea seeks to secure its commercial sea lines of communication.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "target",
  subjects: ["south-korea", "commercial-sea-lines-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "South Korea seeks to secure its",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "its commercial sea-lines of communication",
    },
  ],
};
