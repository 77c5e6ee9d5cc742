import type { Source } from "../types.js";

/** Chosun Biz, in Korean, 2023-03-07. */
export const chosunBiz20230307: Source<"chosun-biz-2023-03-07"> = {
  id: "chosun-biz-2023-03-07",
  type: "article-newspaper",
  title: "Malaysia interested in Cheongung",
  titleIsDescription: true,
  publisher: "Chosun Biz",
  publisherType: "news",
  issued: "2023-03-07",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://biz.chosun.com/industry/company/2023/03/07/QQTHJXH55JFMXGSX45FR3PNNXI/?outputType=amp",
};
