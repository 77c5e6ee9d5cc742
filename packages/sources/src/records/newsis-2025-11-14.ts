import type { Source } from "../types.js";

/** Newsis, in Korean, 2025-11-14. */
export const newsis20251114: Source<"newsis-2025-11-14"> = {
  id: "newsis-2025-11-14",
  type: "article-newspaper",
  title: "President names Lee Yong-cheol DAPA head",
  titleIsDescription: true,
  publisher: "Newsis",
  publisherType: "news-agency",
  issued: "2025-11-14",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://mobile.newsis.com/view/NISX20251114_0003403869",
};
