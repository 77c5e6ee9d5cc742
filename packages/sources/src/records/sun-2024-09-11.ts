import type { Source } from "../types.js";

/** The Sun, in English, 2024-09-11?. */
export const sun20240911: Source<"sun-2024-09-11"> = {
  id: "sun-2024-09-11",
  type: "article-newspaper",
  title: "Mohamed Khaled holds bilateral meeting with UAE counterpart in Seoul",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2024-09-11?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/local-news/mohamed-khaled-holds-bilateral-meeting-with-uae-counterpart-in-seoul-HD12990887",
  note: "The page gives day and month in two orders; the date is uncertain.",
};
