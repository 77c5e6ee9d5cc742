import type { VisitEvent } from "../types.js";

/**
 * South Korea's naval cruise training group, some 470 people in the ships Hansando and Daecheong,
 * arrived at Klang on 20 September 2022 for four days; the navies planned to discuss military
 * cooperation.
 */
export const cruiseTrainingGroupAtKlang2022: VisitEvent<"cruise-training-group-at-klang-2022"> = {
  id: "cruise-training-group-at-klang-2022",
  kind: "visit",
  name: { en: "South Korean cruise training group at Klang, 2022" },
  summary: {
    en: "South Korea's naval cruise training group, some 470 people in the ships Hansando and Daecheong, arrived at Klang on 20 September 2022 for four days; the navies planned to discuss military cooperation.",
  },
  date: "2022-09-20/2022-09-23",
  modality: "occurred",
  participants: [
    { entity: "republic-of-korea-navy", role: "actor" },
    { entity: "royal-malaysian-navy", role: "host" },
  ],
  place: "port-klang",
  figures: { count: { value: 470, unit: "people", approximate: true } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "figures"],
      source: "korea-economic-tv-2022-09-20",
      exact: [
        "20일 말레이시아에 도착해 3박 4일간의",
        "이날 말레이시아 클랑에 입항했으며",
        "23일까지 말레이시아 해군 및 주요",
        "대한민국해군 순항훈련전단이",
        "총 470여 명으로 구성됐다",
        "4천500t급 한산도함(ATH-81)과 4천200t급",
        "군수지원함 대청함(AOE-58)이",
      ],
      by: "republic-of-korea-navy",
      inferred: {
        date: "month and year from the address (20220920); the last day is told as to come",
      },
    },
  ],
};
