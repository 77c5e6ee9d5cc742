import type { WeaponSystem } from "../types.js";

/** South Korean 2.75-inch guided rocket that LIG Nex1 wanted to sell to Malaysia in 2023. */
export const bigung: WeaponSystem<"bigung"> = {
  id: "bigung",
  kind: "weapon-system",
  name: { en: "Bigung", ko: "비궁" },
  summary: {
    en: "South Korean 2.75-inch guided rocket that LIG Nex1 wanted to sell to Malaysia in 2023.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "2.75-inch guided rocket" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "aju-news-2023-08-24",
          exact: "2.75인치 유도로켓 '비궁",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "aju-news-2023-08-24",
      exact: ["2.75인치 유도로켓 '비궁", "LIG넥스원이 말레이시아에 수출을 원하는 무기는"],
      inferred: { name: "Bigung is our romanisation of 비궁" },
    },
  ],
};
