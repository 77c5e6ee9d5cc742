import type { Source } from "../types.js";

/** Hankyung, in Korean, 2014-04-18. */
export const hankyung20140418: Source<"hankyung-2014-04-18"> = {
  id: "hankyung-2014-04-18",
  type: "article-newspaper",
  title: "방산 '큰손' 떠오른 동남아…K-2전차·장갑차에 큰 관심",
  publisher: "Hankyung",
  publisherType: "news",
  issued: "2014-04-18",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/2014041839931",
};
