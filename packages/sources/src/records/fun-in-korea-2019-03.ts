import type { Source } from "../types.js";

/** funinkorea.com, in Korean, 2019-03?. */
export const funInKorea201903: Source<"fun-in-korea-2019-03"> = {
  id: "fun-in-korea-2019-03",
  type: "webpage",
  title: "Arrival of the ship Badaro at Port Klang",
  titleIsDescription: true,
  publisher: "funinkorea.com",
  publisherType: "other",
  issued: "2019-03?",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://funinkorea.com/test/bbs/board.php?bo_table=m8&wr_id=126",
};
