import type { Source } from "../types.js";

/** Berita Harian, in Malay, 2019-11-25. */
export const beritaHarian20191125: Source<"berita-harian-2019-11-25"> = {
  id: "berita-harian-2019-11-25",
  type: "article-newspaper",
  title: "Malaysia berminat dalami program jet pejuang Korea Selatan",
  publisher: "Berita Harian",
  publisherType: "news",
  issued: "2019-11-25",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.bharian.com.my/berita/nasional/2019/11/631802/malaysia-berminat-dalami-program-jet-pejuang-korea-selatan",
};
