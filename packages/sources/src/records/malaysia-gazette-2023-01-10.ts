import type { Source } from "../types.js";

/** Malaysia Gazette, in Malay, 2023-01-10. */
export const malaysiaGazette20230110: Source<"malaysia-gazette-2023-01-10"> = {
  id: "malaysia-gazette-2023-01-10",
  type: "article-newspaper",
  title: "Sultan Selangor bimbang kapal TLDM sudah berusia, perlu ditukar",
  titleIsDescription: true,
  publisher: "Malaysia Gazette",
  publisherType: "news",
  issued: "2023-01-10",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://malaysiagazette.com/2023/01/10/sultan-selangor-bimbang-kapal-tldm-sudah-berusia-perlu-ditukar",
};
