import type { Source } from "../types.js";

/** Chosun Biz, in English, 2025-10-27. */
export const chosunBiz20251027: Source<"chosun-biz-2025-10-27"> = {
  id: "chosun-biz-2025-10-27",
  type: "article-newspaper",
  title: "KAI loses bids while its top post is vacant",
  titleIsDescription: true,
  publisher: "Chosun Biz",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://biz.chosun.com/en/en-industry/2025/10/27/3JTB6NZHH5BWZGEJZFZ5BQD5XE/?outputType=amp",
};
