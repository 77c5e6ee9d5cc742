import type { Place } from "../types.js";

/**
 * Capital of South Korea, where the airworthiness recognition was signed and the strategic
 * partnership with Malaysia was declared.
 */
export const seoul: Place<"seoul"> = {
  id: "seoul",
  kind: "place",
  name: {
    en: "Seoul",
    ko: "서울",
  },
  summary: {
    en: "Capital of South Korea, where the airworthiness recognition was signed and the strategic partnership with Malaysia was declared.",
  },
  placeType: "city",
  within: "south-korea",
  evidence: [
    {
      supports: ["name.en", "within"],
      source: "korea-joongang-daily-2024-11-25",
      exact: ["Yongsan, central Seoul", "South Korea and Malaysia established"],
    },
    {
      supports: "name.ko",
      source: "kuki-news-2025-10-21",
      exact: "서울 소피텔 앰배서더 호텔에서",
    },
    { supports: "name.ko", source: "newspim-2025-10-27-summit", exact: "쿠알라룸푸르·서울=뉴스핌" },
  ],
};
