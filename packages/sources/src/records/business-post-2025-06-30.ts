import type { Source } from "../types.js";

/** Business Post, in Korean, 2025-06-30. */
export const businessPost20250630: Source<"business-post-2025-06-30"> = {
  id: "business-post-2025-06-30",
  type: "article-newspaper",
  title: "강구영 KAI 사장 3개월 일찍 조기 퇴임, 사장 직무대행에 차재병 부사장",
  publisher: "Business Post",
  publisherType: "news",
  issued: "2025-06-30",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.businesspost.co.kr/BP?command=article_view&num=401269",
};
