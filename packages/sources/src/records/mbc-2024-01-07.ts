import type { Source } from "../types.js";

/** MBC, in Korean, 2024-01-07. */
export const mbc20240107: Source<"mbc-2024-01-07"> = {
  id: "mbc-2024-01-07",
  type: "article-newspaper",
  title: "한미일, 북핵 규탄하며 중국의 남중국해 불법 영유권 재차 반대",
  publisher: "MBC",
  publisherType: "news",
  issued: "2024-01-07",
  accessed: "2026-11-23",
  language: "ko",
  url: "https://imnews.imbc.com/news/2024/world/article/6560039_36446.html",
  copies: { root: "Korean report of 2024-01-07 carried under one headline" },
  unread: "No copy was found on 2026-11-28.",
};
