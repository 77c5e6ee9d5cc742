import type { Source } from "../types.js";

/** Cambodia News Gazette (text by Bernama), in English, 2024-05-07. */
export const cambodiaNewsGazette20240507: Source<"cambodia-news-gazette-2024-05-07"> = {
  id: "cambodia-news-gazette-2024-05-07",
  type: "article-newspaper",
  title: "MALAYSIA ‘VERY MUCH LIKELY’ TO ORDER ADDITIONAL 18 UNITS OF FA-50M – KAI OFFICIAL",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Cambodia News Gazette",
  issued: "2024-05-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cambodianewsgazette.com/2024/05/07/page/13",
};
