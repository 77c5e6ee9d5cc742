import type { Source } from "../types.js";

/** The Star, in English, 2025-09-06. */
export const star20250906: Source<"star-2025-09-06"> = {
  id: "star-2025-09-06",
  type: "article-newspaper",
  title: "Malaysia considering alternatives to F/A-18 jet delivery from Kuwait",
  publisher: "The Star",
  publisherType: "news",
  issued: "2025-09-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2025/09/06/malaysia-considering-alternatives-to-fa-18-jet-delivery-from-kuwait",
};
