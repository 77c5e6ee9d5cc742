import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2026-01-16. */
export const malayMail20260116Details: Source<"malay-mail-2026-01-16-details"> = {
  id: "malay-mail-2026-01-16-details",
  type: "article-newspaper",
  title: "MINDEF seeks details after PM's directive to freeze procurements",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2026-01-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2026/01/16/mindef-seeks-details-after-pms-directive-to-freeze-maf-pdrm-procurements-assesses-impact-on-defence-readiness/205710",
};
