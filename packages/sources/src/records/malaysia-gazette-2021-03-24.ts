import type { Source } from "../types.js";

/** Malaysia Gazette, in Malay, 2021-03-24. */
export const malaysiaGazette20210324: Source<"malaysia-gazette-2021-03-24"> = {
  id: "malaysia-gazette-2021-03-24",
  type: "article-newspaper",
  title: "Korea Utara lepaskan dua peluru berpandu hujung minggu lalu",
  titleIsDescription: true,
  publisher: "Malaysia Gazette",
  publisherType: "news",
  issued: "2021-03-24",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://malaysiagazette.com/2021/03/24/korea-utara-lepaskan-dua-peluru-berpandu-hujung-minggu-lalu",
};
