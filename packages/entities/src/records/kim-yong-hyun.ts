import type { Person } from "../types.js";

/** Defence minister of South Korea from September to December 2024. */
export const kimYongHyun: Person<"kim-yong-hyun"> = {
  id: "kim-yong-hyun",
  kind: "person",
  name: { en: "Kim Yong-hyun", ko: "김용현" },
  summary: {
    en: "Defence minister of South Korea from September to December 2024.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-herald-2024-09-06",
      exact: "appointment of Kim Yong-hyun",
      inferred: {
        state:
          "defence minister appointed by President Yoon Suk Yeol in Seoul; the state is not named beside him",
      },
    },
    {
      supports: "name",
      source: "korea-joongang-daily-2024-12-05",
      exact: "Defense Minister Kim Yong-hyun",
    },
    {
      supports: ["name.ko", "state"],
      source: "south-korean-defence-ministry-2024-09",
      exact: "김용현 국방부 장관은 9월 11일(수)",
      inferred: { state: "South Korea: minister of the ministry whose release it is" },
    },
  ],
};
