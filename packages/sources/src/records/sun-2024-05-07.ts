import type { Source } from "../types.js";

/** The Sun, in English, 2024-05-07?. */
export const sun20240507: Source<"sun-2024-05-07"> = {
  id: "sun-2024-05-07",
  type: "article-newspaper",
  title: "DSA: Korea and Malaysia to explore new areas of cooperation in defence industry",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2024-05-07?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/local_news/dsa-korea-and-malaysia-to-explore-new-areas-of-cooperation-in-defence-industry-EF12428480",
  note: "The page gives day and month in two orders; the date is uncertain.",
};
