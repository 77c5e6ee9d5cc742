import type { Source } from "../types.js";

/** The Borneo Post, in English, 2022-12-10. */
export const borneoPost20221210: Source<"borneo-post-2022-12-10"> = {
  id: "borneo-post-2022-12-10",
  type: "article-newspaper",
  title: "All 27 deputy ministers take oaths of office",
  titleIsDescription: true,
  publisher: "The Borneo Post",
  publisherType: "news",
  issued: "2022-12-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.theborneopost.com/2022/12/10/all-27-deputy-ministers-take-oaths-of-office/",
  unread: "Only the first part could be read again on 2026-11-28.",
};
