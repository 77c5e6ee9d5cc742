import type { Source } from "../types.js";

/** Hankyung, in Korean, 2004-10-01. */
export const hankyung20041001: Source<"hankyung-2004-10-01"> = {
  id: "hankyung-2004-10-01",
  type: "article-newspaper",
  title: "South Korean coast guard to join anti-piracy operation in the Strait of Malacca",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "2004-10-01",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/2004100124071",
};
