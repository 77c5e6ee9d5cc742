import type { Source } from "../types.js";

/** Astro Awani (text by Bernama), in Malay, 2023-05-24. */
export const astroAwani20230524: Source<"astro-awani-2023-05-24"> = {
  id: "astro-awani-2023-05-24",
  type: "article-newspaper",
  title: "PM Anwar terima kunjungan hormat Menteri Pertahanan Korea Selatan",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Astro Awani",
  issued: "2023-05-24",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://de-awani-web-portal-stg.eco.astro.com.my/berita-malaysia/pm-anwar-terima-kunjungan-hormat-menteri-pertahanan-korea-selatan-420998?amp=1",
};
