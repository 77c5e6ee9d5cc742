import type { Person } from "../types.js";

/** Kim Tae-young was South Korea's defence minister in October 2009. */
export const kimTaeYoung: Person<"kim-tae-young"> = {
  id: "kim-tae-young",
  kind: "person",
  name: {
    en: "Kim Tae-young",
    ko: "김태영",
  },
  summary: {
    en: "Kim Tae-young was South Korea's defence minister in October 2009.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "aju-news-2009-10-19",
      exact: ["김태영 국방장관과 아흐마드 자히드 하미디", "서울 용산 국방부 청사에서"],
      inferred: {
        state: "host at the ministry in Seoul",
      },
    },
  ],
};
