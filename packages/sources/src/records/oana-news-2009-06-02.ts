import type { Source } from "../types.js";

/** OANA News (text by Yonhap), in English, 2009-06-02. */
export const oanaNews20090602: Source<"oana-news-2009-06-02"> = {
  id: "oana-news-2009-06-02",
  type: "article-newspaper",
  title: "Korea, Malaysia agree to improve ties, boost cooperation",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "OANA News",
  issued: "2009-06-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.oananews.org/node/63855",
};
