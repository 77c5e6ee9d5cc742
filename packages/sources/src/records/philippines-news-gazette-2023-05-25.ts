import type { Source } from "../types.js";

/** Philippines News Gazette (text by Bernama), in English, 2023-05-25. */
export const philippinesNewsGazette20230525: Source<"philippines-news-gazette-2023-05-25"> = {
  id: "philippines-news-gazette-2023-05-25",
  type: "article-newspaper",
  title: "LIMA23: Defence Ministry finalises 43 contracts worth RM10.128 bln",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Philippines News Gazette",
  issued: "2023-05-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.philippinesnewsgazette.com/lima23-defence-ministry-finalises-43-contracts-worth-rm10-128-bln/",
};
