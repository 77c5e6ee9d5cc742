import type { Source } from "../types.js";

/** 7-star.net (text by Ministry of National Defense of the Republic of Korea), in Korean, 2024-09. */
export const southKoreanDefenceMinistry202409: Source<"south-korean-defence-ministry-2024-09"> = {
  id: "south-korean-defence-ministry-2024-09",
  type: "webpage",
  title: "제13회 서울안보대화 계기 한-말레이시아 국방장관회담 개최",
  publisher: "Ministry of National Defense of the Republic of Korea",
  publisherType: "official",
  containerTitle: "7-star.net",
  issued: "2024-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://7-star.net/bbs/board.php?bo_table=hall_ad&page=57&wr_id=133070",
  note: "A release from korea.kr, carried by a forum.",
};
