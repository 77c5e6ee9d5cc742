import type { Source } from "../types.js";

/** The Borneo Post, in English, 2014-12-11. */
export const borneoPost20141211: Source<"borneo-post-2014-12-11"> = {
  id: "borneo-post-2014-12-11",
  type: "article-newspaper",
  title: "‘Look East’ Policy 2.0 to boost bilateral ties",
  publisher: "The Borneo Post",
  publisherType: "news",
  issued: "2014-12-11",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.theborneopost.com/2014/12/11/look-east-policy-2-0-to-boost-bilateral-ties/",
};
