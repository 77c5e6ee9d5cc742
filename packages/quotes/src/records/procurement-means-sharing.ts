import type { Statement } from "../types.js";

/**
 * Defence procurement is about more than buying: it depends on the seller's willingness to share,
 * to transfer technology and to help build Malaysian companies and industry.
 */
export const procurementMeansSharing: Statement<"procurement-means-sharing"> = {
  id: "procurement-means-sharing",
  kind: "statement",
  text: {
    en: "Defence procurement is about more than buying: it depends on the seller's willingness to share, to transfer technology and to help build Malaysian companies and industry.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "aim",
  modality: "recommended",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2025-09-22",
      exact: [
        "share, transfer and help build",
        "Mohamed Khaled Nordin stated",
        "Defence Minister Datuk Seri",
      ],
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      exact: [
        "bukan sekadar soal membeli",
        "kesediaan anda untuk berkongsi",
        "Seri Mohamed Khaled Nordin",
        "Menteri Pertahanan Datuk",
      ],
      inferred: {
        date: "the page's day of issue (2025-09-22 by the index); the part seen prints no day",
      },
    },
    {
      supports: "date",
      source: "oana-news-2025-09-22-ties",
      exact: "here on Monday",
      inferred: {
        date: "of the same speech: Monday under the dateline Sept 22; the year is not printed",
      },
    },
  ],
};
