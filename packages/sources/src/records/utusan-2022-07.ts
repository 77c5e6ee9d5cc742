import type { Source } from "../types.js";

/** Utusan Malaysia, in Malay, 2022-07. */
export const utusan202207: Source<"utusan-2022-07"> = {
  id: "utusan-2022-07",
  type: "article-newspaper",
  title: "LIMA 23 dijangka penganjuran terbesar",
  titleIsDescription: true,
  publisher: "Utusan Malaysia",
  publisherType: "news",
  issued: "2022-07",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://utusan.com.my/berita/2022/07/lima-23-dijangka-penganjuran-terbesar",
};
