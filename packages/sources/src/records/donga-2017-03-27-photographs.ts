import type { Source } from "../types.js";

/** Donga Ilbo, in Korean, 2017-03-27. */
export const donga20170327Photographs: Source<"donga-2017-03-27-photographs"> = {
  id: "donga-2017-03-27-photographs",
  type: "article-newspaper",
  title: "공군 특수비행팀 ‘블랙이글’ 말레이시아 하늘 수놓아",
  publisher: "Donga Ilbo",
  publisherType: "news",
  issued: "2017-03-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://studio.donga.com/article/all/20170327/1468175/1",
};
