import type { Statement } from "../types.js";

/**
 * The agency sees Malaysia leaving cooperation centred on Western suppliers and choosing South
 * Korea as a new main partner, for the sake of affordable arms and capability of its own.
 */
export const turnAwayFromWesternSuppliers: Statement<"turn-away-from-western-suppliers"> = {
  id: "turn-away-from-western-suppliers",
  kind: "statement",
  text: {
    en: "The agency sees Malaysia leaving cooperation centred on Western suppliers and choosing South Korea as a new main partner, for the sake of affordable arms and capability of its own.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "western-suppliers", "defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "m5-dergi-mou",
      topic: "why Malaysia chose South Korea",
    },
    {
      supports: ["text", "date"],
      source: "news1-2025-10-27",
      topic: "why Malaysia chose South Korea",
    },
    {
      supports: ["text", "date"],
      source: "herald-business-2025-10-27",
      topic: "why Malaysia chose South Korea",
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      topic: "why Malaysia chose South Korea",
    },
    {
      supports: ["text", "date"],
      source: "aju-news-2025-10-27",
      topic: "why Malaysia chose South Korea",
    },
  ],
};
