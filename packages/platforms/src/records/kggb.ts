import type { WeaponSystem } from "../types.js";

/** Satellite-guided bomb that LIG Nex1 wished to sell to Malaysia. */
export const kggb: WeaponSystem<"kggb"> = {
  id: "kggb",
  kind: "weapon-system",
  name: { en: "KGGB" },
  summary: { en: "Satellite-guided bomb that LIG Nex1 wished to sell to Malaysia." },
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
