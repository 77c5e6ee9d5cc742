import type { VisitEvent } from "../types.js";

/**
 * A training ship of South Korea's coast guard called at Port Klang in March 2019 and was received
 * by Malaysia's marine police.
 */
export const coastGuardShipAtPortKlang2019: VisitEvent<"coast-guard-ship-at-port-klang-2019"> = {
  id: "coast-guard-ship-at-port-klang-2019",
  kind: "visit",
  name: { en: "South Korean coast-guard training ship at Port Klang, 2019" },
  summary: {
    en: "A training ship of South Korea's coast guard called at Port Klang in March 2019 and was received by Malaysia's marine police.",
  },
  date: "2019-03-18/2019-03-21",
  modality: "occurred",
  participants: [
    { entity: "korea-coast-guard", role: "actor" },
    { entity: "malaysian-marine-police", role: "host" },
  ],
  place: "port-klang",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "bulgyo-gong-news-2019-03",
      exact: [
        "말레이시아의 클랑항에 정박",
        "3월 18일 입항",
        "3월 21일 클랑항을 출항 예정인",
        "문화행사를 통해 말레이시아 해양경찰과",
        "조현배 해양경찰청장과",
      ],
      inferred: { date: "the departure is told as intended; the year from ‘19년 상반기 국외훈련’" },
    },
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "fun-in-korea-2019-03",
      exact: [
        "2019년 3월 18일 해양경찰",
        "포트 클랑 크루즈터미널에",
        "MPF RMP의 Chief Commander인",
        "해양경찰이 준비한 여러",
      ],
      inferred: {
        date: "the day of arrival",
        participants: "해양경찰 is South Korea's coast guard",
      },
    },
  ],
};
