import type { Statement } from "../types.js";

/**
 * That Malaysia has signed only one such memorandum before shows deep trust; this one should be a
 * bridgehead that steadily supports projects under way.
 */
export const secondMouShowsDeepTrust: Statement<"second-mou-shows-deep-trust"> = {
  id: "second-mou-shows-deep-trust",
  kind: "statement",
  text: {
    en: "That Malaysia has signed only one such memorandum before shows deep trust; this one should be a bridgehead that steadily supports projects under way.",
  },
  speaker: "dapa-officials",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "expected",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["defence-industry-mou", "malaysia-second-arms-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "herald-business-2025-10-27",
      topic: "an unnamed official on the memorandum",
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      topic: "what the memorandum means",
    },
    {
      supports: ["text", "date"],
      source: "ikbn-news-2025-10-27",
      topic: "what the memorandum means",
    },
  ],
};
