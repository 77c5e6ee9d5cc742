import type { Company } from "../types.js";

/** South Korean defence company that exhibited at Defence Services Asia in Kuala Lumpur in 2008. */
export const samsungThales: Company<"samsung-thales"> = {
  id: "samsung-thales",
  kind: "company",
  name: {
    en: "Samsung Thales",
    ko: "삼성탈레스",
  },
  summary: {
    en: "South Korean defence company that exhibited at Defence Services Asia in Kuala Lumpur in 2008.",
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
  ],
};
