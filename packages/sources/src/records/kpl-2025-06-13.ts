import type { Source } from "../types.js";

/** Lao News Agency, in English, 2025-06-13?. */
export const kpl20250613: Source<"kpl-2025-06-13"> = {
  id: "kpl-2025-06-13",
  type: "article-newspaper",
  title: "South Korea and Indonesia finalise a lower Indonesian share in the KF-21",
  titleIsDescription: true,
  publisher: "Lao News Agency",
  publisherType: "news-agency",
  issued: "2025-06-13?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://kpl.gov.la/EN/detail.aspx?id=91928",
  copies: { root: "Yonhap report of 2025-06-13 (KF-21 share)" },
  note: "Reprints Yonhap.",
};
