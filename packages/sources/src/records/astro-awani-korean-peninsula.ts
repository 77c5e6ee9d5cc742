import type { Source } from "../types.js";

/** Astro Awani, in Malay, undated. */
export const astroAwaniKoreanPeninsula: Source<"astro-awani-korean-peninsula"> = {
  id: "astro-awani-korean-peninsula",
  type: "article-newspaper",
  title: "Malaysia pantau keadaan di Semenanjung Korea - Anifah",
  publisher: "Astro Awani",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://content.astroawani.com/berita-malaysia/malaysia-pantau-keadaan-di-semenanjung-korea-anifah-11326",
};
