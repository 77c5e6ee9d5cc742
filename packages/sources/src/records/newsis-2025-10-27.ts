import type { Source } from "../types.js";

/** Newsis, in Korean, 2025-10-27. */
export const newsis20251027: Source<"newsis-2025-10-27"> = {
  id: "newsis-2025-10-27",
  type: "article-newspaper",
  title: "한-말레이 방산협력 MOU…군수물자 공동생산 등 협력 확대",
  publisher: "Newsis",
  publisherType: "news-agency",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.newsis.com/view/NISX20251027_0003378515?id=NISX20251027_0003378515",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
