import type { VisitEvent } from "../types.js";

/**
 * The training ship Badaro of South Korea's coast guard, with 121 people aboard, called at Port
 * Klang in July 2025; Ambassador Yeo Seung-bae attended the welcome.
 */
export const badaroAtPortKlang2025: VisitEvent<"badaro-at-port-klang-2025"> = {
  id: "badaro-at-port-klang-2025",
  kind: "visit",
  name: { en: "South Korean coast-guard training ship Badaro at Port Klang, 2025" },
  summary: {
    en: "The training ship Badaro of South Korea's coast guard, with 121 people aboard, called at Port Klang in July 2025; Ambassador Yeo Seung-bae attended the welcome.",
  },
  date: "2025-07-07/2025-07-11",
  modality: "occurred",
  participants: [
    { entity: "korea-coast-guard", role: "actor" },
    { entity: "malaysian-maritime-enforcement-agency", role: "host" },
    {
      entity: "yeo-seung-bae",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "newsis-2025-07-08",
          exact: "대한민국 여승배 대사와 한인회",
        },
      ],
    },
  ],
  place: "port-klang",
  figures: { count: { value: 121, unit: "people" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "figures"],
      source: "newsis-2025-07-08",
      exact: [
        "실습함 '바다로함'이 10일간의 대양 항해",
        "말레이시아 포트클랑에 입항했다고 8일",
        "66명 등 총 121명이",
        "말레이시아 해양경비대 사령부",
        "정박 중인 훈련함은 11일",
        "해양경찰교육원(원장 한상철)은 실습함",
        "기사등록 2025/07/08",
      ],
      inferred: { date: "announced on the 8th; the departure on the 11th is told as to come" },
    },
    {
      supports: ["date", "modality", "participants", "place", "figures"],
      source: "asia-today-2025-07-10",
      exact: [
        "지난 7일 말레이시아 포트클랑 입항",
        "신임 경찰 총 121명이",
        "말레이시아 해양경비대(MMEA) 사령부 방문",
        "대한민국 해양경찰과의 첫 합동훈련이",
      ],
      inferred: { date: "the day of arrival; year from the page of 2025. 07. 10" },
    },
  ],
};
