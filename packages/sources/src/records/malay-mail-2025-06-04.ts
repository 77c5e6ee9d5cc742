import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2025-06-04. */
export const malayMail20250604: Source<"malay-mail-2025-06-04"> = {
  id: "malay-mail-2025-06-04",
  type: "article-newspaper",
  title: "PM Anwar congratulates S. Korea's new president Lee Jae-myung, seeks stronger ties",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2025-06-04",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2025/06/04/pm-anwar-congratulates-s-koreas-new-president-lee-jae-myung-seeks-stronger-ties/179212",
  unread: "Its headline could not be read again on 2026-11-28.",
};
