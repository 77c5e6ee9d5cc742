import type { Source } from "../types.js";

/** AVweb, in English, undated. */
export const avwebKf21: Source<"avweb-kf21"> = {
  id: "avweb-kf21",
  type: "webpage",
  title: "S. Korea Unveils Its KF-21 Jet Fighter",
  publisher: "AVweb",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.avweb.com/aviation-news/s-korea-unveils-its-kf-21-jet-fighter/",
};
