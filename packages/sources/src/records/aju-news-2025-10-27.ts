import type { Source } from "../types.js";

/** Aju News, in Korean, 2025-10-27. */
export const ajuNews20251027: Source<"aju-news-2025-10-27"> = {
  id: "aju-news-2025-10-27",
  type: "article-newspaper",
  title: "Aju News report on the Korea–Malaysia defence-industry MoU",
  titleIsDescription: true,
  publisher: "Aju News",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www5.ajunews.com/view/20251027173726053",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
