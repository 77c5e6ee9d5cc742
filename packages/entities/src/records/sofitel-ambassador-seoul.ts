import type { Place } from "../types.js";

/** Hotel in Seoul where the airworthiness conference of October 2025 took place. */
export const sofitelAmbassadorSeoul: Place<"sofitel-ambassador-seoul"> = {
  id: "sofitel-ambassador-seoul",
  kind: "place",
  name: {
    en: "Sofitel Ambassador Seoul",
    ko: "소피텔 앰배서더 서울 호텔",
  },
  summary: {
    en: "Hotel in Seoul where the airworthiness conference of October 2025 took place.",
  },
  placeType: "venue",
  within: "seoul",
  evidence: [
    {
      supports: "name.ko",
      source: "herald-business-2025-10-21",
      exact: "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
    },
    {
      supports: "within",
      source: "kuki-news-2025-10-21",
      exact: "서울 소피텔 앰배서더 호텔에서",
    },
    {
      supports: "within",
      source: "axinova-news-2025-10-22",
      exact: "방위사업청이 10월 21일 서울 소피텔 앰배서더에서",
    },
    {
      supports: ["name.en", "within"],
      source: "asia-business-daily-2021-09-29",
      exact: ["Sofitel Ambassador Seoul is located", "in Jamsil, Seoul on the 30th"],
    },
  ],
};
