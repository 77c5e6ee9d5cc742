import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2025-08-31. */
export const malayMail20250831: Source<"malay-mail-2025-08-31"> = {
  id: "malay-mail-2025-08-31",
  type: "article-newspaper",
  title: "RMAF chief Norazlan Aris leads the National Day air display",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2025-08-31",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2025/08/31/johor-born-rmaf-chief-norazlan-aris-makes-history-leading-merdeka-air-show-from-cockpit-video/189478",
};
