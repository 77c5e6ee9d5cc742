import type { MeetingEvent } from "../types.js";

/**
 * Vice Foreign Minister Kim Hong-kyun of South Korea and Secretary-General Amran Mohamed Zin of
 * Malaysia's foreign ministry agreed in June 2024 to strengthen the defence and arms cooperation
 * begun with the FA-50. It was the first such consultation since 2008.
 */
export const policyConsultation202406: MeetingEvent<"policy-consultation-2024-06"> = {
  id: "policy-consultation-2024-06",
  kind: "meeting",
  name: {
    en: "Ninth South Korea–Malaysia policy consultation",
    ko: "제9차 한-말레이시아 정책협의회",
  },
  summary: {
    en: "Vice Foreign Minister Kim Hong-kyun of South Korea and Secretary-General Amran Mohamed Zin of Malaysia's foreign ministry agreed in June 2024 to strengthen the defence and arms cooperation begun with the FA-50. It was the first such consultation since 2008.",
  },
  date: "2024-06-26",
  modality: "occurred",
  participants: [
    { entity: "kim-hong-kyun", role: "attendee" },
    { entity: "amran-mohamed-zin", role: "attendee" },
  ],
  place: "putrajaya",
  platforms: [{ platform: "fa-50" }],
  figures: { rank: { value: 9, unit: "ordinal" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms", "figures"],
      source: "hankyung-2024-06-26",
      exact: [
        "'제9차 한-말레이시아 정책협의회'를 열어",
        "지난 2008년 서울에서 열린 뒤",
        "한국형 전투기(FA-50) 도입을 통해 마련된",
        "김홍균 외교부 제1차관은 이날",
        "암란 모하메드 진 말레이시아 외교부",
        "외교부는 26일 말레이시아 푸트라자야에서",
      ],
      by: "south-korean-ministry-of-foreign-affairs",
      inferred: { date: "26일; month and year from the address (20240626)" },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms", "figures"],
      source: "news1-2024-06-26",
      exact: [
        "제9차 한-말레이시아 정책협의회를 실시했다",
        "26일 외교부에 따르면 김홍균 1차관은",
        "말레이시아 푸트라자야에서 암란 모하메드 진",
        "한국형 전투기(FA-50) 도입을 통해 마련된",
        "말레이시아에서 16년 만에 차관급 회의를",
      ],
      by: "south-korean-ministry-of-foreign-affairs",
      inferred: { date: "26일; month and year from the day of issue" },
    },
  ],
};
