import type { Source } from "../types.js";

/** The Sun, in English, 2025-09-22. */
export const sun20250922: Source<"sun-2025-09-22"> = {
  id: "sun-2025-09-22",
  type: "article-newspaper",
  title: "Malaysia to elevate defence ties with South Korea to strategic level",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2025-09-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/malaysia-to-elevate-defence-ties-with-south-korea-to-strategic-level-JI14945149",
  copies: { root: "Bernama report of Khaled keynote, 2025-09-22" },
};
