import type { Source } from "../types.js";

/** The Star, in English, 2024-06-11. */
export const star20240611: Source<"star-2024-06-11"> = {
  id: "star-2024-06-11",
  type: "article-newspaper",
  title: "Mindef hands over LOA to acquire second batch of littoral mission ships",
  publisher: "The Star",
  publisherType: "news",
  issued: "2024-06-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2024/06/11/mindef-hands-over-loa-to-acquire-second-batch-of-littoral-mission-ships",
};
