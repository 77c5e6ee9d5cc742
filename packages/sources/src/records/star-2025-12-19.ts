import type { Source } from "../types.js";

/** The Star, in English, 2025-12-19. */
export const star20251219: Source<"star-2025-12-19"> = {
  id: "star-2025-12-19",
  type: "article-newspaper",
  title: "TUDM’s multi-role combat aircraft plan may be fast-tracked",
  publisher: "The Star",
  publisherType: "news",
  issued: "2025-12-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2025/12/19/tudms-multi-role-combat-aircraft-plan-may-be-fast-tracked",
  copies: "star-2025-12-18",
  note: "Print version of the report of 2025-12-18.",
};
