import type { Place } from "../types.js";

/** City in the south of South Korea where Korea Aerospace Industries builds its aircraft. */
export const sacheon: Place<"sacheon"> = {
  id: "sacheon",
  kind: "place",
  name: { en: "Sacheon", ko: "사천" },
  summary: {
    en: "City in the south of South Korea where Korea Aerospace Industries builds its aircraft.",
  },
  placeType: "city",
  within: "south-korea",
  evidence: [
    {
      supports: "name.en",
      source: "defence-security-asia-2024-09",
      exact: "Korea Aerospace Industries (KAI) in Sacheon",
    },
    {
      supports: ["name.en", "within"],
      source: "bernama-2026-02-19",
      exact: "in Sacheon, South Korea",
    },
    {
      supports: "name.en",
      source: "japan-times-2022-07-20",
      exact: "headquarters in Sacheon, South Gyeongsang Province",
    },
    { supports: "name.ko", source: "mediapen-2022-07-08", topic: "taxi tests of the KF-21" },
    {
      supports: "name.ko",
      source: "commodities-news-2021-04-09",
      exact: "한국항공우주산업(KAI)은 이날 오후 경남 사천",
    },
  ],
};
