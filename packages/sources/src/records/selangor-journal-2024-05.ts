import type { Source } from "../types.js";

/** Bernama, in English, 2024-05-13. */
export const selangorJournal202405: Source<"selangor-journal-2024-05"> = {
  id: "selangor-journal-2024-05",
  type: "article-newspaper",
  title: "South Korea, Malaysia discuss arms industry cooperation",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Selangor Journal",
  issued: "2024-05-13",
  accessed: "2026-11-28",
  language: "en",
  url: "https://selangorjournal.my/2024/05/south-korea-malaysia-discuss-arms-industry-cooperation",
  copies: { root: "DAPA release of May 2024 (DSA talks)" },
};
