import type { Source } from "../types.js";

/** Army Recognition, in English, 2025-05. */
export const armyRecognition202505: Source<"army-recognition-2025-05"> = {
  id: "army-recognition-2025-05",
  type: "webpage",
  title:
    "South Korea begins KF-21 Boramae fighter jet assembly marking shift in global defense market.",
  publisher: "Army Recognition",
  publisherType: "trade-press",
  issued: "2025-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.armyrecognition.com/news/aerospace-news/2025/south-korea-begins-kf-21-boramae-fighter-jet-assembly-marking-shift-in-global-defense-market",
  copies: { root: "DAPA announcement of 2025-05-20" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
