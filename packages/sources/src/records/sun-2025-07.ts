import type { Source } from "../types.js";

/** The Sun, in English, 2025-07?. */
export const sun202507: Source<"sun-2025-07"> = {
  id: "sun-2025-07",
  type: "article-newspaper",
  title: "Mindef updates its oversight, defence procurement measures - Khaled Nordin",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2025-07?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/mindef-updates-its-oversight-defence-procurement-measures-khaled-nordin-DI14582436",
  copies: { root: "Written reply of the Defence Minister, July 2025" },
};
