import type { Source } from "../types.js";

/** Aju Press, in English, 2026-02-06. */
export const ajuPress20260206: Source<"aju-press-2026-02-06"> = {
  id: "aju-press-2026-02-06",
  type: "article-newspaper",
  title: "Hanwha Aerospace and KAI sign a memorandum of understanding",
  titleIsDescription: true,
  publisher: "Aju Press",
  publisherType: "news",
  issued: "2026-02-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.ajupress.com/view/20260206093370418",
};
