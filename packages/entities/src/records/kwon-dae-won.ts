import type { Person } from "../types.js";

/** Vice chairman of South Korea's Joint Chiefs of Staff in September 2025. */
export const kwonDaeWon: Person<"kwon-dae-won"> = {
  id: "kwon-dae-won",
  kind: "person",
  name: {
    en: "Kwon Dae-won",
    ko: "권대원",
  },
  summary: {
    en: "Vice chairman of South Korea's Joint Chiefs of Staff in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "guru-2025-09-23",
      exact: "권대원 합동참모차장과 모하메드 칼레드 노르딘",
      inferred: {
        state:
          "South Korea: 합동참모차장, of the defence authorities of the two countries (양국 국방 및 방산 당국 관계자), beside the Malaysian minister",
      },
    },
  ],
};
