import type { Source } from "../types.js";

/** APD (text by Xinhua), in English, 2016. */
export const xinhua2016: Source<"xinhua-2016"> = {
  id: "xinhua-2016",
  type: "webpage",
  title: "S. Korea to mass-produce indigenous armored vehicles for infantry troops",
  publisher: "Xinhua",
  publisherType: "news-agency",
  containerTitle: "APD",
  issued: "2016",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.apdnews.com/article/dbb715e",
};
