import type { Source } from "../types.js";

/** The Star, in English, 2025-12-18. */
export const star20251218: Source<"star-2025-12-18"> = {
  id: "star-2025-12-18",
  type: "article-newspaper",
  title: "Multi-role combat aircraft programme may be pushed forward, says Air Force chief",
  titleIsDescription: true,
  publisher: "The Star",
  publisherType: "news",
  issued: "2025-12-18",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2025/12/18/multi-role-combat-aircraft-programme-may-be-pushed-forward-says-air-force-chief",
};
