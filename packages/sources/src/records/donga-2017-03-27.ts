import type { Source } from "../types.js";

/** Donga Ilbo, in Korean, 2017-03-27. */
export const donga20170327: Source<"donga-2017-03-27"> = {
  id: "donga-2017-03-27",
  type: "article-newspaper",
  title: "“T-50 원더풀” 탄성 부른 블랙이글스",
  publisher: "Donga Ilbo",
  publisherType: "news",
  issued: "2017-03-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://donga.com/news/People/article/all/20170327/83535297/1",
};
