import type { WeaponSystem } from "../types.js";

/** South Korean satellite-guided bomb that LIG Nex1 wanted to sell to Malaysia in 2023. */
export const kggb: WeaponSystem<"kggb"> = {
  id: "kggb",
  kind: "weapon-system",
  name: { en: "KGGB" },
  summary: {
    en: "South Korean satellite-guided bomb that LIG Nex1 wanted to sell to Malaysia in 2023.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  origin: "south-korea",
  standing: "prospective",
  features: [
    {
      feature: { en: "Bomb guided by satellite navigation" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "aju-news-2023-08-24",
          exact: "한국형 GPS 유도폭탄 'KGGB",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing"],
      source: "aju-news-2023-08-24",
      exact: ["한국형 GPS 유도폭탄 'KGGB", "LIG넥스원이 말레이시아에 수출을 원하는 무기는"],
      inferred: { origin: '"한국형", Korean-type' },
    },
  ],
};
