import type { Source } from "../types.js";

/** VietnamPlus, in English, 2023-05-26. */
export const vietnamplus20230526: Source<"vietnamplus-2023-05-26"> = {
  id: "vietnamplus-2023-05-26",
  type: "article-newspaper",
  title: "Malaysia signs important deals at LIMA 2023",
  publisher: "VietnamPlus",
  publisherType: "news",
  issued: "2023-05-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.vietnamplus.vn/malaysia-signs-important-deals-at-lima-2023/253712.vnp",
};
