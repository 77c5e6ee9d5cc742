import type { Source } from "../types.js";

/** DefenseMirror, in English, 2024-05. */
export const defensemirror202405: Source<"defensemirror-2024-05"> = {
  id: "defensemirror-2024-05",
  type: "article-newspaper",
  title: "Malaysia to Order More South Korean FA-50 Jets?",
  titleIsDescription: true,
  publisher: "DefenseMirror",
  publisherType: "trade-press",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defensemirror.com/news/36772/Malaysia_to_Order_More_South_Korean_FA_50_Jets_",
  copies: { root: "DAPA release of May 2024 (DSA talks)" },
};
