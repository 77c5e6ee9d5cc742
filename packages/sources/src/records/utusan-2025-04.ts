import type { Source } from "../types.js";

/** Utusan Malaysia, in Malay, 2025-04. */
export const utusan202504: Source<"utusan-2025-04"> = {
  id: "utusan-2025-04",
  type: "article-newspaper",
  title: "TLDM benteng utama keselamatan negara",
  titleIsDescription: true,
  publisher: "Utusan Malaysia",
  publisherType: "news",
  issued: "2025-04",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.utusan.com.my/nasional/2025/04/tldm-benteng-utama-keselamatan-negara",
};
