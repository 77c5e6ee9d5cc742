import type { Source } from "../types.js";

/** New Straits Times, in English, 2024-10. */
export const newStraitsTimes202410: Source<"new-straits-times-2024-10"> = {
  id: "new-straits-times-2024-10",
  type: "article-newspaper",
  title: "RMN chief on 4 key pillars to boost naval force",
  publisher: "New Straits Times",
  publisherType: "news",
  issued: "2024-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://nst.com.my/amp/news/nation/2024/10/1121616/rmn-chief-4-key-pillars-boost-naval-force",
};
