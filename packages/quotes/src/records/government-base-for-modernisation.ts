import type { Statement } from "../types.js";

/**
 * What matters in the memorandum is a strong base between governments, on which both governments
 * and their firms can work together on Malaysia's fighters, ships and guided weapons.
 */
export const governmentBaseForModernisation: Statement<"government-base-for-modernisation"> = {
  id: "government-base-for-modernisation",
  kind: "statement",
  text: {
    en: "What matters in the memorandum is a strong base between governments, on which both governments and their firms can work together on Malaysia's fighters, ships and guided weapons.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["defence-industry-mou", "fighter-aircraft", "naval-vessels", "missile-systems"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "news1-2025-10-27",
      topic: "what the memorandum means",
    },
    {
      supports: ["text", "date"],
      source: "herald-business-2025-10-27",
      topic: "what the memorandum means",
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      topic: "what the memorandum means",
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "aju-news-2025-10-27",
      topic: "what the memorandum means",
    },
  ],
};
