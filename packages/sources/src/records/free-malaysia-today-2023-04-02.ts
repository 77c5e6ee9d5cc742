import type { Source } from "../types.js";

/** Free Malaysia Today, in Malay, 2023-04-02. */
export const freeMalaysiaToday20230402: Source<"free-malaysia-today-2023-04-02"> = {
  id: "free-malaysia-today-2023-04-02",
  type: "article-newspaper",
  title: "Tiada pekeliling larang Sanusi hadir LIMA di Langkawi, kata Adly",
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2023-04-02",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://dev-v4.freemalaysiatoday.com/category/bahasa/tempatan/2023/04/02/tiada-pekeliling-larang-sanusi-hadir-lima-di-langkawi-kata-adly",
};
