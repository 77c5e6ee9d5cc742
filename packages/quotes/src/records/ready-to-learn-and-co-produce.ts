import type { Statement } from "../types.js";

/**
 * Malaysia is ready to learn from South Korea, to embrace technology transfer, and to co-develop
 * and co-produce.
 */
export const readyToLearnAndCoProduce: Statement<"ready-to-learn-and-co-produce"> = {
  id: "ready-to-learn-and-co-produce",
  kind: "statement",
  text: {
    en: "Malaysia is ready to learn from South Korea, to embrace technology transfer, and to co-develop and co-produce.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "aim",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "defence-industry-seminar-2025"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      exact: [
        "embrace technology transfer",
        "co-development and co-production",
        "Defence Minister Mohamed Khaled Nordin",
        "here on Monday",
      ],
      inferred: { date: "Monday under the dateline Sept 22; the year is not printed" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2025-09-22",
      exact: [
        "ready to learn from",
        "co-development and co-production",
        "Mohamed Khaled Nordin stated",
        "Defence Minister Datuk Seri",
      ],
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      exact: [
        "bersedia mempelajari kepakaran Korea Selatan",
        "menerima pemindahan teknologi",
        "Seri Mohamed Khaled Nordin",
        "Menteri Pertahanan Datuk",
      ],
      inferred: {
        date: "the page's day of issue (2025-09-22 by the index); the part seen prints no day",
      },
    },
  ],
};
