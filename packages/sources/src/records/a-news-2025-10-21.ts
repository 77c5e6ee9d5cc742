import type { Source } from "../types.js";

/** A News (text by Anadolu), in English, 2025-10-21. */
export const aNews20251021: Source<"a-news-2025-10-21"> = {
  id: "a-news-2025-10-21",
  type: "article-newspaper",
  title: "South Korea, Malaysia sign deal on military airworthiness certification",
  titleIsDescription: true,
  publisher: "Anadolu",
  publisherType: "news-agency",
  containerTitle: "A News",
  issued: "2025-10-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.anews.com.tr/asia/2025/10/21/south-korea-malaysia-sign-deal-on-military-airworthiness-certification",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
  note: "Cites Yonhap.",
};
