import type { Source } from "../types.js";

/** The Sun, in Malay, undated. */
export const sunAseanKoreaSummit: Source<"sun-asean-korea-summit"> = {
  id: "sun-asean-korea-summit",
  type: "article-newspaper",
  title: "Kerjasama ASEAN-Korea pacu pertumbuhan inklusif dan pasaran terbuka",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://thesun.my/berita/tempatan/kerjasama-asean-korea-pacu-pertumbuhan-inklusif-dan-pasaran-terbuka",
};
