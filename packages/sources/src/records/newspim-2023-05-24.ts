import type { Source } from "../types.js";

/** Newspim, in Korean, 2023-05-24. */
export const newspim20230524: Source<"newspim-2023-05-24"> = {
  id: "newspim-2023-05-24",
  type: "article-newspaper",
  title: '이종섭, 안와르 말레이 총리 예방…"FA-50 도입, 양국관계 새 전기"',
  publisher: "Newspim",
  publisherType: "news-agency",
  issued: "2023-05-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://m.newspim.com/news/view/20230524000973",
  copies: { root: "ROK defence ministry account of 2023-05-24 (call on the prime minister)" },
};
