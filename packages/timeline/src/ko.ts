// Generated from translations/ko.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every event to Korean, by its id. */
export const ko: Translations = {
  language: "ko",
  texts: {
    "defence-industry-mou-signing": {"name":"방위산업 양해각서 서명","summary":"한국과 말레이시아가 2025년 10월 27일 쿠알라룸푸르에서 제47차 아세안 정상회의를 계기로 방위산업 양해각서를 체결했다. 한국의 석종건 방위사업청장과 말레이시아의 모하메드 칼레드 노르딘 국방부 장관이 서명했다."},
    "defence-industry-mou-signing-plan-2025-09": {"name":"2025년 9월에 예상된 양해각서 서명","summary":"여승배 주말레이시아 한국 대사는 2025년 9월 22일 방위산업 양해각서가 10월 쿠알라룸푸르 제47차 아세안 정상회의에서 체결될 것으로 예상했다."},
    "fa-50-contract": {"name":"2023년 FA-50 계약","summary":"말레이시아 국방부와 한국항공우주산업이 2023년 5월 23일 랑카위에서 FA-50M 경전투기 18대, 약 9억2000만 달러 규모의 계약에 서명했다."},
    "fa-50-letter-of-acceptance": {"name":"FA-50 18대 낙찰 통지서","summary":"말레이시아 국방부와 한국항공우주산업이 2023년 2월 24일 국방부 청사 위스마 페르타하난에서 9억2000만 달러 규모의 FA-50 18대 낙찰 통지서에 서명했다."},
    "fourth-largest-exporter-target": {"name":"한국의 목표: 2030년까지 방위산업 4대 강국","summary":"이재명 대통령은 2025년 10월 한국이 2030년까지 세계 방위산업 4대 강국에 오르는 것을 목표로 한다고 말했다. 디펜스 시큐리티 아시아 등은 4위 수출국이라고 표현한다."},
  },
};
