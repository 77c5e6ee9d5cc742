import type { Source } from "../types.js";

/** Bernama, in English, 2026-02-19. */
export const bernama20260219: Source<"bernama-2026-02-19"> = {
  id: "bernama-2026-02-19",
  type: "article-newspaper",
  title: "Bernama feature on seeing the FA-50M at KAI Sacheon",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2026-02-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://bernama.com/en/general/news.php?id=2525435",
};
