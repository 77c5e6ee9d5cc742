import type { Source } from "../types.js";

/** The Sun, in English, 2025-05-19. */
export const sun20250519: Source<"sun-2025-05-19"> = {
  id: "sun-2025-05-19",
  type: "article-newspaper",
  title: "LIMA exhibition location in Langkawi to be expanded",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2025-05-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/lima-exhibition-location-in-langkawi-to-be-expanded-anwar-DE14103347",
};
