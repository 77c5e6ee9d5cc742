import type { WeaponSystem } from "../types.js";

/**
 * South Korean self-propelled howitzer, shown as a model at Defence Services Asia in Kuala Lumpur
 * in 2008.
 */
export const k9Howitzer: WeaponSystem<"k9-howitzer"> = {
  id: "k9-howitzer",
  kind: "weapon-system",
  name: {
    en: "K9",
    ko: "K9 자주포",
  },
  summary: {
    en: "South Korean self-propelled howitzer, shown as a model at Defence Services Asia in Kuala Lumpur in 2008.",
  },
  category: "artillery",
  origin: "south-korea",
  standing: "prospective",
  evidence: [
    {
      supports: ["name", "origin", "standing"],
      source: "etnews-2008-04-21",
      exact: ["군수지원함·K9 자주포·차륜형 장갑차 등의 무기", "우리나라의 무기 및 방산 물자를"],
      inferred: {
        origin: "South Korea: 우리나라의, of our country",
      },
    },
  ],
};
