import type { Statement } from "../types.js";

/** The defence-industry memorandum helps South Korea's defence industry to gain scale faster. */
export const fasterDefenceIndustrialScale: Statement<"faster-defence-industrial-scale"> = {
  id: "faster-defence-industrial-scale",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum helps South Korea's defence industry to gain scale faster.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "accelerates defence-industrial scale",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "For South Korea",
    },
  ],
};
