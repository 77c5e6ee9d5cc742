import type { Source } from "../types.js";

/** Shephard, in English, 2021. */
export const shephard2021: Source<"shephard-2021"> = {
  id: "shephard-2021",
  type: "article-newspaper",
  title: "Malaysian jet training faces a crunch",
  publisher: "Shephard",
  publisherType: "trade-press",
  issued: "2021-11-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.shephardmedia.com/news/training-simulation/malaysian-jet-training-faces-a-crunch/",
};
