import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2024-09-13. */
export const malayMail20240913: Source<"malay-mail-2024-09-13"> = {
  id: "malay-mail-2024-09-13",
  type: "article-newspaper",
  title:
    "Construction of 18 FA-50M jets on track, first delivery set for 2026, says Defence Minister",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2024-09-13",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2024/09/13/construction-of-18-fa-50m-jets-on-track-first-delivery-set-for-2026-says-defence-minister/150249",
  copies: { root: "Bernama report of 2024-09-13 (KAI visit)" },
};
