import type { Source } from "../types.js";

/** Ministry of National Defense of the Republic of Korea, in English, 2020. */
export const southKoreanDefenceWhitePaper2020: Source<"south-korean-defence-white-paper-2020"> = {
  id: "south-korean-defence-white-paper-2020",
  type: "report",
  title: "2020 Defence White Paper",
  publisher: "Ministry of National Defense of the Republic of Korea",
  publisherType: "official",
  issued: "2020",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mnd.go.kr/mnd_book/DefenseWhitePaper/2020/2020_eng_all/files/basic-html/page222.html",
  note: "Page 222.",
};
