import type { Source } from "../types.js";

/** KBS World, in English, 2021-04-09. */
export const kbsWorld20210409Naming: Source<"kbs-world-2021-04-09-naming"> = {
  id: "kbs-world-2021-04-09-naming",
  type: "article-newspaper",
  title: "KBS World: president names the KF-21 at its unveiling",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2021-04-09",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=160744",
};
