import type { Statement } from "../types.js";

/**
 * Ways were sought to revive defence exchanges: pilots of the South Korean and Malaysian air forces
 * would again fly in each other's fighters, with logistic support and commissioned training.
 */
export const pilotExchangeFlightsSought: Statement<"pilot-exchange-flights-sought"> = {
  id: "pilot-exchange-flights-sought",
  kind: "statement",
  text: {
    en: "Ways were sought to revive defence exchanges: pilots of the South Korean and Malaysian air forces would again fly in each other's fighters, with logistic support and commissioned training.",
  },
  speaker: "republic-of-korea-air-force",
  date: "2023-03-09",
  purpose: "aim",
  modality: "possible",
  asOf: "2023-03-09",
  printed: "directly",
  subjects: ["air-operations-commander-talks-2023-02", "royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "republic-of-korea-air-force-2023-03-09",
      exact: [
        "조종사들의 상호 전투기 교환 탑승",
        "군수지원 및 수탁교육 등",
        "활성화 방안을 강구했다",
        "2023.03.09",
      ],
    },
  ],
};
