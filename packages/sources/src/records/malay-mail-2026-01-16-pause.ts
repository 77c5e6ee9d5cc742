import type { Source } from "../types.js";

/** Malay Mail, in English, 2026-01-16. */
export const malayMail20260116Pause: Source<"malay-mail-2026-01-16-pause"> = {
  id: "malay-mail-2026-01-16-pause",
  type: "article-newspaper",
  title: "Malaysia hits pause on military, police procurement under cloud of corruption",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2026-01-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2026/01/16/malaysia-hits-pause-on-military-police-procurement-under-cloud-of-corruption/205665",
};
