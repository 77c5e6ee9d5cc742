import type { Statement } from "../types.js";

/** Dialogue alone is not enough: goodwill and partnership must now lead to action and results. */
export const fromGoodwillToResults: Statement<"from-goodwill-to-results"> = {
  id: "from-goodwill-to-results",
  kind: "statement",
  text: {
    en: "Dialogue alone is not enough: goodwill and partnership must now lead to action and results.",
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
      exact: [
        "Dialogue alone is not enough",
        "from goodwill to outcome",
        "Defence Minister Mohamed Khaled Nordin",
        "here on Monday",
      ],
      inferred: { date: "Monday under the dateline Sept 22; the year is not printed" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2025-09-22",
      exact: [
        "from goodwill to outcome",
        "Mohamed Khaled Nordin stated",
        "Defence Minister Datuk Seri",
      ],
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      exact: [
        "tidak mencukupi",
        "niat baik kepada hasil",
        "Seri Mohamed Khaled Nordin",
        "Menteri Pertahanan Datuk",
      ],
      inferred: {
        date: "the page's day of issue (2025-09-22 by the index); the part seen prints no day",
      },
    },
  ],
};
