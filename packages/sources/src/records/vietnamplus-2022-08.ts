import type { Source } from "../types.js";

/** VietnamPlus, in English, 2022-08. */
export const vietnamplus202208: Source<"vietnamplus-2022-08"> = {
  id: "vietnamplus-2022-08",
  type: "article-newspaper",
  title: "Indonesia, Malaysia sign MoU on defence cooperation",
  publisher: "VietnamPlus",
  publisherType: "news",
  issued: "2022-08",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.vietnamplus.vn/indonesia-malaysia-sign-mou-on-defence-cooperation-post235291.vnp",
};
