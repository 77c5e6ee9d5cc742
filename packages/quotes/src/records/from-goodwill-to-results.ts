import type { Statement } from "../types.js";

/** Talking does not suffice: goodwill and partnership now have to lead to action and results. */
export const fromGoodwillToResults: Statement<"from-goodwill-to-results"> = {
  id: "from-goodwill-to-results",
  kind: "statement",
  text: {
    en: "Talking does not suffice: goodwill and partnership now have to lead to action and results.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "next-step",
  modality: "recommended",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "defence-industry-seminar-2025"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      topic: "keynote at the seminar",
    },
  ],
};
