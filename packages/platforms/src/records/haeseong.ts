import type { WeaponSystem } from "../types.js";

/** South Korean ship-launched anti-ship missile that LIG Nex1 promotes in Malaysia. */
export const haeseong: WeaponSystem<"haeseong"> = {
  id: "haeseong",
  kind: "weapon-system",
  name: { en: "Haeseong", ko: "해성" },
  summary: {
    en: "South Korean ship-launched anti-ship missile that LIG Nex1 promotes in Malaysia.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "Anti-ship missile launched from ships" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "gukbang-news-2022-03-29",
          exact: "함대함 유도무기 ‘해성",
        },
        {
          supports: ["feature", "modality"],
          source: "green-economy-news-2022-03-29",
          exact: "함대함 유도무기 해성",
        },
        {
          supports: ["feature", "modality"],
          source: "financial-news-2025-09-17",
          exact: "함대함 유도무기 '해성",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "gukbang-news-2022-03-29",
      exact: [
        "함대함 유도무기 ‘해성",
        "LIG넥스원은 이 전시회에서",
        "동남아시아의 신규수출시장 확보를 위해",
      ],
      inferred: { name: "Haeseong is our romanisation of 해성" },
    },
    {
      supports: ["name", "makers", "standing"],
      source: "green-economy-news-2022-03-29",
      exact: [
        "함대함 유도무기 해성",
        "LIG넥스원의 다양한 유도무기 모형",
        "신규 수출시장 확보를 위해",
      ],
      inferred: { name: "Haeseong is our romanisation of 해성" },
    },
    {
      supports: ["name", "makers", "standing"],
      source: "financial-news-2025-09-17",
      exact: [
        "함대함 유도무기 '해성",
        "LIG넥스원은 2022년부터 말레이시아 DSA",
        "수주 마케팅을 지속 추진 중이다",
      ],
      inferred: { name: "Haeseong is our romanisation of 해성" },
    },
  ],
};
