import type { Source } from "../types.js";

/** koreaun.com, in Korean, 2025-09-23. */
export const koreaun20250923: Source<"koreaun-2025-09-23"> = {
  id: "koreaun-2025-09-23",
  type: "article-newspaper",
  title: "한국·말레이, 방위산업 세미나…AI 군사기술 홍보",
  publisher: "koreaun.com",
  publisherType: "other",
  issued: "2025-09-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://koreaun.com/View.aspx?No=3793556",
  copies: {
    root: "South Korean embassy in Malaysia release of 2025-09-23",
  },
};
