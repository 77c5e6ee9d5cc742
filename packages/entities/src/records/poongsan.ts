import type { Company } from "../types.js";

/**
 * South Korean company that exhibited at Defence Services Asia in Kuala Lumpur in 2008 and 2018.
 */
export const poongsan: Company<"poongsan"> = {
  id: "poongsan",
  kind: "company",
  name: {
    en: "Poongsan",
    ko: "풍산",
  },
  summary: {
    en: "South Korean company that exhibited at Defence Services Asia in Kuala Lumpur in 2008 and 2018.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "etnews-2008-04-21",
      exact: "삼성탈레스·현대로템·LIG넥스원·풍산 등 국내 17개",
      inferred: {
        state: "South Korea: 국내, of the country",
      },
    },
    {
      supports: ["name", "state"],
      source: "jeonpa-2018-04-16",
      exact: ["한화시스템, 대한항공, 풍산, 산청 등", "한국 방산기업은 모두 24개에 달한다"],
    },
  ],
};
