import type { Source } from "../types.js";

/** Seoul Shinmun (text by Ministry of National Defense of the Republic of Korea), in Korean, 2025-11. */
export const southKoreanDefenceMinistry202511: Source<"south-korean-defence-ministry-2025-11"> = {
  id: "south-korean-defence-ministry-2025-11",
  type: "webpage",
  title: "아세안 확대 국방장관회의 계기 한-말레이시아 양자회담 개최",
  publisher: "Ministry of National Defense of the Republic of Korea",
  publisherType: "official",
  containerTitle: "Seoul Shinmun",
  issued: "2025-11",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://go.seoul.co.kr/news/prnewsView.php?id=395670&page=54&section=success_story",
  note: "A release carried by the newspaper.",
};
