import type { Statement } from "../types.js";

/**
 * Successful collaboration enhances Malaysia's national security, and peace and stability in the
 * region.
 */
export const regionalStabilityBenefit: Statement<"regional-stability-benefit"> = {
  id: "regional-stability-benefit",
  kind: "statement",
  text: {
    en: "Successful collaboration enhances Malaysia's national security, and peace and stability in the region.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      exact: [
        "enhance our national security",
        "stability in the wider region",
        "Defence Minister Mohamed Khaled Nordin",
        "here on Monday",
      ],
      inferred: { date: "Monday under the dateline Sept 22; the year is not printed" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2025-09-22",
      exact: [
        "peace and stability in the",
        "Mohamed Khaled Nordin stated",
        "Defence Minister Datuk Seri",
      ],
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      exact: [
        "keselamatan negara",
        "keamanan dan kestabilan serantau",
        "Seri Mohamed Khaled Nordin",
        "Menteri Pertahanan Datuk",
      ],
      inferred: {
        date: "the page's day of issue (2025-09-22 by the index); the part seen prints no day",
      },
    },
  ],
};
