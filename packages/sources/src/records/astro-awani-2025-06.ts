import type { Source } from "../types.js";

/** Astro Awani (text by Bernama), in Malay, 2025-06. */
export const astroAwani202506: Source<"astro-awani-2025-06"> = {
  id: "astro-awani-2025-06",
  type: "article-newspaper",
  title: "Pesawat terbang rendah sempena perbarisan persaraan Panglima Tentera Udara",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Astro Awani",
  issued: "2025-06",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.astroawani.com/berita-malaysia/pesawat-terbang-rendah-sempena-perbarisan-persaraan-panglima-tentera-udara-526202?amp=1",
};
