import type { Source } from "../types.js";

/** KBS World, in English, 2022-07-25. */
export const kbsWorld20220725: Source<"kbs-world-2022-07-25"> = {
  id: "kbs-world-2022-07-25",
  type: "webpage",
  title: "Hot Issues of the Week",
  publisher: "KBS World",
  publisherType: "news",
  issued: "2022-07-25",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/contents_view.htm?lang=e&board_seq=426151",
};
