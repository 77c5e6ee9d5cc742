// Generated from translations/ko.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every entity to Korean, by its id. */
export const ko: Translations = {
  language: "ko",
  texts: {
    dapa: {"summary":"한국의 무기 조달을 맡는 정부 기관이다. 청장이 말레이시아와의 방위산업 양해각서에 서명했다."},
    "great-power-competition": {"name":"강대국 경쟁","summary":"디펜스 시큐리티 아시아에 따르면 강대국 간 경쟁이 격화하고 있다."},
    kai: {"summary":"사천에 공장을 둔 한국의 항공기 제작사다. FA-50을 개발했으며 말레이시아와 2023년 18대 공급 계약을 맺었다."},
    malaysia: {"summary":"2025년 10월 27일 한국과 방위산업 양해각서에 서명하고 2023년 FA-50M 18대를 주문한 국가다."},
    "south-korea": {"summary":"2025년 10월 27일 말레이시아와 방위산업 양해각서에 서명한 국가다. 한국 업계가 FA-50M을 공급한다."},
  },
};
