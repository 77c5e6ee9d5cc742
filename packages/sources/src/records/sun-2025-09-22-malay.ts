import type { Source } from "../types.js";

/** The Sun, in Malay, 2025-09-22. */
export const sun20250922Malay: Source<"sun-2025-09-22-malay"> = {
  id: "sun-2025-09-22-malay",
  type: "article-newspaper",
  title: "Malaysia perkukuh hubungan pertahanan strategik dengan Korea Selatan",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2025-09-22",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://thesun.my/cerita/berita/malaysia-perkukuh-hubungan-pertahanan-strategik-dengan-korea-selatan-OI14945083",
  copies: { root: "Bernama report of Khaled keynote, 2025-09-22" },
};
