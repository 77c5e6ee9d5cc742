import type { Source } from "../types.js";

/** SRN News (text by Reuters), in English, 2025-06-23. */
export const srnNews20250623: Source<"srn-news-2025-06-23"> = {
  id: "srn-news-2025-06-23",
  type: "article-newspaper",
  title: "South Korea's Lee names first civilian defence minister in decades",
  publisher: "Reuters",
  publisherType: "news-agency",
  containerTitle: "SRN News",
  issued: "2025-06-23",
  accessed: "2026-11-28",
  language: "en",
  url: "https://srnnews.com/south-koreas-lee-names-first-civilian-defence-minister-in-decades",
};
