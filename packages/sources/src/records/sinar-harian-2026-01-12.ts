import type { Source } from "../types.js";

/** Sinar Harian, in Malay, 2026-01-12. */
export const sinarHarian20260112: Source<"sinar-harian-2026-01-12"> = {
  id: "sinar-harian-2026-01-12",
  type: "article-newspaper",
  title: "New Year message of the Malaysian defence minister, 2026",
  titleIsDescription: true,
  publisher: "Sinar Harian",
  publisherType: "news",
  issued: "2026-01-12",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.sinarharian.com.my/ampArticle/763815",
  copies: { root: "New Year message of the Malaysian defence minister, 2026-01-12" },
  note: "The page prints only Monday; the day is that of the Bernama report of the same message.",
};
