import type { Source } from "../types.js";

/** Jeonpa, in Korean, 2018-04-16. */
export const jeonpa20180416: Source<"jeonpa-2018-04-16"> = {
  id: "jeonpa-2018-04-16",
  type: "article-newspaper",
  title: "한국산 장갑차 말레이 방산전시회서 실물 공개",
  publisher: "Jeonpa",
  publisherType: "news",
  issued: "2018-04-16",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.jeonpa.co.kr/news/articleView.html?idxno=50420",
  copies: {
    root: "ROK defence ministry press pool report of 2018-04-16",
  },
};
