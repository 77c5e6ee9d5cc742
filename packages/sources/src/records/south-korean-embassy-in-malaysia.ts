import type { Source } from "../types.js";

/** Embassy of the Republic of Korea in Malaysia, in Korean, undated. */
export const southKoreanEmbassyInMalaysia: Source<"south-korean-embassy-in-malaysia"> = {
  id: "south-korean-embassy-in-malaysia",
  type: "webpage",
  title: "공관장 인사",
  publisher: "Embassy of the Republic of Korea in Malaysia",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://overseas.mofa.go.kr/my-ko/wpge/m_1906/contents.do",
};
