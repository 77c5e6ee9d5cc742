import type { Source } from "../types.js";

/** Astro Awani, in Malay, 2023-02-22. */
export const astroAwani20230222: Source<"astro-awani-2023-02-22"> = {
  id: "astro-awani-2023-02-22",
  type: "article-newspaper",
  title: "Mindef tunggu kelulusan perolehan tiga kapal LMS",
  publisher: "Astro Awani",
  publisherType: "news",
  issued: "2023-02-22",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.astroawani.com/berita-malaysia/mindef-tunggu-kelulusan-perolehan-tiga-kapal-lms-407735",
};
