import type { Source } from "../types.js";

/** YTN, in Korean, 2020-09-19. */
export const ytn20200919: Source<"ytn-2020-09-19"> = {
  id: "ytn-2020-09-19",
  type: "article-newspaper",
  title: '서욱 국방장관 취임..."확고한 국방으로 한반도 평화 뒷받침"',
  publisher: "YTN",
  publisherType: "news",
  issued: "2020-09-19",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.ytn.co.kr/_ln/0101_202009190124072017",
};
