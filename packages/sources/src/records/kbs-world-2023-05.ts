import type { Source } from "../types.js";

/** KBS World, in English, 2023-05. */
export const kbsWorld202305: Source<"kbs-world-2023-05"> = {
  id: "kbs-world-2023-05",
  type: "webpage",
  title: "The defence minister at the signing of the FA-50 contract with Malaysia",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2023-05",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=178005",
  copies: { root: "ROK defence ministry release of 2023-05-23" },
};
