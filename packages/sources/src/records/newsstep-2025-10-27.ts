import type { Source } from "../types.js";

/** Newsstep, in Korean, 2025-10-27. */
export const newsstep20251027: Source<"newsstep-2025-10-27"> = {
  id: "newsstep-2025-10-27",
  type: "article-newspaper",
  title: "방위사업청, 한-말레이시아, '전략적 동반자' 기반 방산협력 새 시대 연다",
  publisher: "Newsstep",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.newsstep.co.kr/news/view/1065606323023769",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
  note: "Runs the DAPA release.",
  unread: "Only the first part could be read again on 2026-11-28.",
};
