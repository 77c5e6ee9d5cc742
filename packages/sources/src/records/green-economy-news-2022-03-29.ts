import type { Source } from "../types.js";

/** Green Economy News, in Korean, 2022-03-29. */
export const greenEconomyNews20220329: Source<"green-economy-news-2022-03-29"> = {
  id: "green-economy-news-2022-03-29",
  type: "article-newspaper",
  title: "LIG넥스원, 亞최대 말레이시아 방산 전시회 ‘DSA 2022’ 첫 참가...유도무기 관심 높아",
  publisher: "Green Economy News",
  publisherType: "news",
  issued: "2022-03-29",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.greened.kr/news/articleView.html?idxno=294825",
  copies: { root: "LIG Nex1 release of 2022-03-29" },
};
