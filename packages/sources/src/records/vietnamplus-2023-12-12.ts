import type { Source } from "../types.js";

/** VietnamPlus, in English, 2023-12-12. */
export const vietnamplus20231212: Source<"vietnamplus-2023-12-12"> = {
  id: "vietnamplus-2023-12-12",
  type: "article-newspaper",
  title: "Malaysia reshuffles cabinet",
  titleIsDescription: true,
  publisher: "VietnamPlus",
  publisherType: "news",
  issued: "2023-12-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.vietnamplus.vn/malaysia-reshuffles-cabinet/274757.vnp",
};
