import type { Source } from "../types.js";

/** anyfans (text by Defence Blog), in English, 2025-11-02. */
export const defenceBlog20251102: Source<"defence-blog-2025-11-02"> = {
  id: "defence-blog-2025-11-02",
  type: "webpage",
  title: "South Korea, Malaysia expand military industry cooperation",
  publisher: "Defence Blog",
  publisherType: "trade-press",
  containerTitle: "anyfans",
  issued: "2025-11-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://news.anyfans.com/south-korea%2C-malaysia-expand-military-industry-cooperation",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
