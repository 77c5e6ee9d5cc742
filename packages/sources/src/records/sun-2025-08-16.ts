import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-08-16. */
export const sun20250816: Source<"sun-2025-08-16"> = {
  id: "sun-2025-08-16",
  type: "article-newspaper",
  title: "Defence Ministry expands G2G MoUs to curb middlemen in asset procurement",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-08-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/defence-ministry-expands-g2g-mous-to-curb-middlemen-in-asset-procurement-MK14698334",
};
