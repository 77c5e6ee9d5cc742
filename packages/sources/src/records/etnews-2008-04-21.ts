import type { Source } from "../types.js";

/** Electronic Times, in Korean, 2008-04-21. */
export const etnews20080421: Source<"etnews-2008-04-21"> = {
  id: "etnews-2008-04-21",
  type: "article-newspaper",
  title: "Seventeen South Korean defence companies at DSA 2008",
  titleIsDescription: true,
  publisher: "ETNews",
  publisherType: "news",
  issued: "2008-04-21",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://etnews.com/200804210065",
  copies: {
    root: "DAPA release of 2008-04-21",
  },
};
