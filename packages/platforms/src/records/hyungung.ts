import type { WeaponSystem } from "../types.js";

/** South Korean anti-tank missile that LIG Nex1 promotes in Malaysia. */
export const hyungung: WeaponSystem<"hyungung"> = {
  id: "hyungung",
  kind: "weapon-system",
  name: { en: "Hyungung", ko: "현궁" },
  summary: { en: "South Korean anti-tank missile that LIG Nex1 promotes in Malaysia." },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "Anti-tank missile" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "green-economy-news-2022-03-29",
          exact: "대전차 유도무기 현궁",
        },
        {
          supports: ["feature", "modality"],
          source: "financial-news-2025-09-17",
          exact: "대전차 유도무기 '현궁",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "green-economy-news-2022-03-29",
      exact: [
        "대전차 유도무기 현궁",
        "LIG넥스원의 다양한 유도무기 모형",
        "신규 수출시장 확보를 위해",
      ],
      inferred: { name: "Hyungung is our romanisation of 현궁" },
    },
    {
      supports: ["name", "makers", "standing"],
      source: "financial-news-2025-09-17",
      exact: [
        "대전차 유도무기 '현궁",
        "LIG넥스원은 2022년부터 말레이시아 DSA",
        "수주 마케팅을 지속 추진 중이다",
      ],
      inferred: { name: "Hyungung is our romanisation of 현궁" },
    },
  ],
};
