import type { Source } from "../types.js";

/** The Borneo Post (text by Bernama), in English, 2023-05-02. */
export const borneoPost20230502: Source<"borneo-post-2023-05-02"> = {
  id: "borneo-post-2023-05-02",
  type: "article-newspaper",
  title: "Anwar receives courtesy call from South Korean foreign minister",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Borneo Post",
  issued: "2023-05-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.theborneopost.com/2023/05/02/anwar-receives-courtesy-call-from-south-korean-foreign-minister/",
};
