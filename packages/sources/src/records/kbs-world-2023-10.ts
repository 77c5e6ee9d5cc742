import type { Source } from "../types.js";

/** KBS World, in English, 2023-10. */
export const kbsWorld202310: Source<"kbs-world-2023-10"> = {
  id: "kbs-world-2023-10",
  type: "article-newspaper",
  title: "KBS World: Shin Won-sik appointed defence minister",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2023-10",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=180936",
};
