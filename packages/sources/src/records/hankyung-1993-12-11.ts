import type { Source } from "../types.js";

/** Hankyung, in Korean, 1993-12-11. */
export const hankyung19931211: Source<"hankyung-1993-12-11"> = {
  id: "hankyung-1993-12-11",
  type: "article-newspaper",
  title: "국산장갑차 말레이시아에 수출...대우중공업 42대 계약",
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1993-12-11",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/article/1993121101611",
};
