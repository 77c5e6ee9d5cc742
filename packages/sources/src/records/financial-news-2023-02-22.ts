import type { Source } from "../types.js";

/** Financial News, in Korean, 2023-02-22. */
export const financialNews20230222: Source<"financial-news-2023-02-22"> = {
  id: "financial-news-2023-02-22",
  type: "article-newspaper",
  title: "정상화 공군총장, 22일~내달 1일 말레이시아·호주 방문… FA-50 등 수출 지원",
  publisher: "Financial News",
  publisherType: "news",
  issued: "2023-02-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.fnnews.com/news/202302221555153621",
  copies: {
    root: "ROK Air Force announcement of 2023-02-22",
  },
};
