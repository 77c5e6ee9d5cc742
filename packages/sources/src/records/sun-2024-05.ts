import type { Source } from "../types.js";

/** The Sun, in Malay, 2024-05. */
export const sun202405: Source<"sun-2024-05"> = {
  id: "sun-2024-05",
  type: "article-newspaper",
  title: "DSA: Korea dan Malaysia teroka kerjasama bidang baharu dalam industri pertahanan",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://thesun.my/cerita/berita/dsa-korea-dan-malaysia-teroka-kerjasama-bidang-baharu-dalam-industri-pertahanan-OF12428170",
};
