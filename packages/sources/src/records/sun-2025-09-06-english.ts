import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-09-06. */
export const sun20250906English: Source<"sun-2025-09-06-english"> = {
  id: "sun-2025-09-06-english",
  type: "article-newspaper",
  title: "Malaysia considers alternatives amid F/A-18 Hornet delivery delays",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-09-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/malaysia-considers-alternatives-amid-f-a-18-hornet-delivery-delays-CJ14840398",
};
