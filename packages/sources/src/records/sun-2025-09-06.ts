import type { Source } from "../types.js";

/** The Sun (text by Bernama), in Malay, 2025-09-06?. */
export const sun20250906: Source<"sun-2025-09-06"> = {
  id: "sun-2025-09-06",
  type: "article-newspaper",
  title: "Malaysia pertimbang alternatif pesawat pejuang susulan kelewatan F/A-18",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-09-06?",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://thesun.my/cerita/berita/malaysia-pertimbang-alternatif-pesawat-pejuang-susulan-kelewatan-f-a-18-GO14839924",
};
