import type { Source } from "../types.js";

/** The Borneo Post, in English, 2022-12-03. */
export const borneoPost20221203: Source<"borneo-post-2022-12-03"> = {
  id: "borneo-post-2022-12-03",
  type: "article-newspaper",
  title: "Two DPMs, 25 ministers sworn in before King today",
  titleIsDescription: true,
  publisher: "The Borneo Post",
  publisherType: "news",
  issued: "2022-12-03",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.theborneopost.com/2022/12/03/two-dpms-25-ministers-sworn-in-before-king-today/",
};
