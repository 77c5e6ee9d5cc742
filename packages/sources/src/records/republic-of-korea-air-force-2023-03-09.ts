import type { Source } from "../types.js";

/** Republic of Korea Air Force, in Korean, 2023-03-09. */
export const republicOfKoreaAirForce20230309: Source<"republic-of-korea-air-force-2023-03-09"> = {
  id: "republic-of-korea-air-force-2023-03-09",
  type: "webpage",
  title: "Visit of the air force chief to Malaysia and Australia",
  titleIsDescription: true,
  publisher: "Republic of Korea Air Force",
  publisherType: "official",
  issued: "2023-03-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://rokaf.airforce.mil.kr/bbs/airforce/25/35045/artclView.do",
};
