import type { Source } from "../types.js";

/** Ministry of National Defense of the Republic of Korea, in English, 2018-09-04. */
export const southKoreanDefenceMinistry20180904: Source<"south-korean-defence-ministry-2018-09-04"> =
  {
    id: "south-korean-defence-ministry-2018-09-04",
    type: "webpage",
    title: "The 7th Seoul Defense Dialogue(SDD) to be held from September 12th to 14th",
    publisher: "Ministry of National Defense of the Republic of Korea",
    publisherType: "official",
    issued: "2018-09-04",
    accessed: "2026-11-28",
    language: "en",
    url: "https://m.korea.kr/briefing/pressReleaseView.do?newsId=156292314",
  };
