import type { WeaponSystem } from "../types.js";

/** 130 mm guided rocket for ships that LIG Nex1 wanted to sell to Malaysia in 2023. */
export const biryong: WeaponSystem<"biryong"> = {
  id: "biryong",
  kind: "weapon-system",
  name: { en: "Biryong", ko: "비룡" },
  summary: {
    en: "130 mm guided rocket for ships that LIG Nex1 wanted to sell to Malaysia in 2023.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "130 mm guided rocket for ships" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "aju-news-2023-08-24",
          exact: ["130㎜ 유도로켓 '비룡", "함정용 유도무기 체계인"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "aju-news-2023-08-24",
      exact: ["130㎜ 유도로켓 '비룡", "LIG넥스원이 말레이시아에 수출을 원하는 무기는"],
      inferred: { name: "Biryong is our romanisation of 비룡" },
    },
  ],
};
