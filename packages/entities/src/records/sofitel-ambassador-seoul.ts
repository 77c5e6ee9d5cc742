import type { Place } from "../types.js";

/** Hotel in Seoul that housed the airworthiness conference of October 2025. */
export const sofitelAmbassadorSeoul: Place<"sofitel-ambassador-seoul"> = {
  id: "sofitel-ambassador-seoul",
  kind: "place",
  name: {
    en: "Sofitel Ambassador Seoul",
    ko: "소피텔 앰배서더 서울 호텔",
  },
  summary: {
    en: "Hotel in Seoul that housed the airworthiness conference of October 2025.",
  },
  placeType: "venue",
  within: "seoul",
  evidence: [
    {
      supports: "name.ko",
      source: "herald-business-2025-10-21",
      topic: "place of the airworthiness conference",
    },
    {
      supports: "within",
      source: "kuki-news-2025-10-21",
      topic: "place of the airworthiness conference",
    },
    {
      supports: "within",
      source: "axinova-news-2025-10-22",
      topic: "place of the airworthiness conference",
    },
    {
      supports: ["name.en", "within"],
      source: "asia-business-daily-2021-09-29",
      topic: "opening of the hotel",
    },
  ],
};
