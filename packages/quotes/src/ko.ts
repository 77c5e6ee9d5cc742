// Generated from translations/ko.json. Do not edit: run "npm run generate".
// biome-ignore-all format: one record a line.

import type { Translations } from "@defence-pact/schema";

/** Our translation of every quotation or statement to Korean, by its id. */
export const ko: Translations = {
  language: "ko",
  texts: {
    "access-to-mature-platforms": {"text":"말레이시아 산업계는 한국의 성숙한 무기 체계와 첨단 기술을 경쟁력 있는 비용으로 이용할 수 있어 이득을 본다."},
    "capacity-building-partnerships": {"text":"한국과의 방위 동맹이 깊어지면 동남아 국가들은 전통적 군사 후원자인 서방 밖에서도 역량 강화를 위한 협력국을 더 얻는다."},
    "fa-50-export-appeal": {"text":"두 유형의 항공기를 잇는 기종이라는 위치가 FA-50의 수출 매력을 높인다."},
    "malaysia-outsized-importance": {"text":"말레이시아는 그 위치 때문에 해상 물류와 세계 무역 안보에서 남다른 중요성을 지닌다."},
    "south-korean-export-expansion": {"text":"한국의 방산 수출이 세계적으로 확대되고 있다."},
  },
};
