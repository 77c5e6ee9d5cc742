import type { Source } from "../types.js";

/** The Sun, in English, 2025-08-22. */
export const sun20250822: Source<"sun-2025-08-22"> = {
  id: "sun-2025-08-22",
  type: "article-newspaper",
  title: "Witness on the F/A-18D incident at Kuantan",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-08-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/rmaf-f-a-18d-hornet-incident-sounded-like-missile-strikes-witness-FB14736003",
};
