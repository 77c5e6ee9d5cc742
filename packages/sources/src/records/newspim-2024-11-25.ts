import type { Source } from "../types.js";

/** Newspim, in Korean, 2024-11-25. */
export const newspim20241125: Source<"newspim-2024-11-25"> = {
  id: "newspim-2024-11-25",
  type: "article-newspaper",
  title: "한-말레이시아, '전략적 동반자 관계' 수립…방산·공급망 협력 강화",
  publisher: "Newspim",
  publisherType: "news-agency",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://search.newspim.com/news/view/20241125000663",
};
