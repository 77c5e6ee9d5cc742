// Generated from translations/ko.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every platform to Korean, by its id. */
export const ko: Translations = {
  language: "ko",
  texts: {
    "fa-50": {"summary":"한국항공우주산업이 개발한 다목적 경전투기다. 말레이시아가 주문했으며, 인도된 기체가 있는지는 출처마다 다르다."},
    "fighter-aircraft": {"name":"전투기","summary":"함정, 미사일 체계와 함께 방위산업 양해각서가 대상으로 삼는 세 분야 가운데 하나다."},
    "heavily-armed-corvettes": {"name":"중무장 초계함","summary":"강한 무장을 갖춘 초계함이다. 디펜스 시큐리티 아시아에 따르면 공동 생산이 이 분야로 확대될 수 있다."},
    k200: {"summary":"첫 수출 고객인 말레이시아가 1990년대부터 사용해 온 한국의 궤도형 장갑차다. 출처에 따라 보병전투차 또는 병력수송차로 부른다."},
    "kf-21-boramae": {"summary":"한국항공우주산업이 제작하는 한국의 4.5세대 전투기로 F414 엔진 2기를 단다. 말레이시아의 하위체계 참여가 가능한 것으로 거론된다."},
  },
};
