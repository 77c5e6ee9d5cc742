import type { Source } from "../types.js";

/** New Straits Times, in English, 2023-01. */
export const newStraitsTimes202301: Source<"new-straits-times-2023-01"> = {
  id: "new-straits-times-2023-01",
  type: "article-newspaper",
  title: "Abdul Rahman is first submariner to become Navy chief",
  publisher: "New Straits Times",
  publisherType: "news",
  issued: "2023-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.nst.com.my/amp/news/nation/2023/01/874093/abdul-rahman-first-submariner-become-navy-chief",
};
