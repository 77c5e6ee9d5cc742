import type { Source } from "../types.js";

/** The Star, in English, 2025-12-15. */
export const star20251215: Source<"star-2025-12-15"> = {
  id: "star-2025-12-15",
  type: "article-newspaper",
  title: "Defence Ministry plans strategic buys under 13MP to modernise armed forces",
  publisher: "The Star",
  publisherType: "news",
  issued: "2025-12-15",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2025/12/15/defence-ministry-plans-strategic-buys-under-13mp-to-modernise-armed-forces",
  copies: { root: "Mohamed Khaled Nordin in the Dewan Negara, 2025-12-15" },
};
