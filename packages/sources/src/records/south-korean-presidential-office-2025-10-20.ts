import type { Source } from "../types.js";

/** Office of the President of the Republic of Korea, in Korean, 2025-10-20. */
export const southKoreanPresidentialOffice20251020: Source<"south-korean-presidential-office-2025-10-20"> =
  {
    id: "south-korean-presidential-office-2025-10-20",
    type: "webpage",
    title: "[이재명의 국정노트] 자주국방을 향한 첫걸음ㅣ 서울 ADEX 2025 개막식",
    publisher: "Office of the President of the Republic of Korea",
    publisherType: "official",
    issued: "2025-10-20",
    accessed: "2026-11-28",
    language: "ko",
    url: "https://www.president.go.kr/newsroom/movie_news/H7xJdkDG",
    note: "Transcript of a film of the speech.",
  };
