import type { Source } from "../types.js";

/** Millennium Post, in English, 2025-04-04. */
export const millenniumPost20250404: Source<"millennium-post-2025-04-04"> = {
  id: "millennium-post-2025-04-04",
  type: "article-newspaper",
  title: "Cheers, jeers as S Korea's Yoon removed as Prez",
  titleIsDescription: true,
  publisher: "Millennium Post",
  publisherType: "news",
  issued: "2025-04-04",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.millenniumpost.in/world/cheers-jeers-as-s-koreas-yoon-removed-as-prez-605281",
};
