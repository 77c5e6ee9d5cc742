import type { Source } from "../types.js";

/** Hankyung, in Korean, 2024-01-07?. */
export const hankyung20240107: Source<"hankyung-2024-01-07"> = {
  id: "hankyung-2024-01-07",
  type: "article-newspaper",
  title: "한미일, 북핵 규탄하며 중국의 남중국해 불법 영유권 재차 반대",
  publisher: "Hankyung",
  publisherType: "news",
  issued: "2024-01-07?",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/202401076439Y",
  copies: { root: "Korean report of 2024-01-07 carried under one headline" },
};
