import type { Agency } from "../types.js";

/** South Korea's embassy in Malaysia, which holds the seminars of the two defence industries. */
export const embassyOfSouthKoreaInMalaysia: Agency<"embassy-of-south-korea-in-malaysia"> = {
  id: "embassy-of-south-korea-in-malaysia",
  kind: "agency",
  name: {
    en: "Embassy of the Republic of Korea in Malaysia",
    ko: "주말레이시아 한국대사관",
  },
  summary: {
    en: "South Korea's embassy in Malaysia, which holds the seminars of the two defence industries.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-2023-07-28",
      exact: "주말레이시아 한국대사관은 전날 쿠알라룸푸르에서",
      inferred: {
        state: "한국대사관, the South Korean embassy",
      },
    },
    {
      supports: "name.en",
      source: "south-korean-embassy-in-malaysia",
      exact: "제22대 주말레이시아 대한민국대사",
      inferred: {
        "name.en": "the publisher of the page",
      },
    },
  ],
};
