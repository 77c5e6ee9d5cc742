import type { WeaponSystem } from "../types.js";

/** South Korean portable surface-to-air missile that LIG Nex1 promotes in Malaysia. */
export const shingung: WeaponSystem<"shingung"> = {
  id: "shingung",
  kind: "weapon-system",
  name: { en: "Shingung", ko: "신궁" },
  summary: {
    en: "South Korean portable surface-to-air missile that LIG Nex1 promotes in Malaysia.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "Portable surface-to-air missile" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "gukbang-news-2022-03-29",
          exact: "휴대용 지대공 유도무기 ‘신궁",
        },
        {
          supports: ["feature", "modality"],
          source: "green-economy-news-2022-03-29",
          exact: "휴대용 지대공 유도무기 신궁",
        },
        {
          supports: ["feature", "modality"],
          source: "financial-news-2025-09-17",
          exact: "휴대용 지대공 유도무기 '신궁",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "gukbang-news-2022-03-29",
      exact: [
        "휴대용 지대공 유도무기 ‘신궁",
        "LIG넥스원은 이 전시회에서",
        "동남아시아의 신규수출시장 확보를 위해",
      ],
      inferred: { name: "Shingung is our romanisation of 신궁" },
    },
    {
      supports: ["name", "makers", "standing"],
      source: "green-economy-news-2022-03-29",
      exact: [
        "휴대용 지대공 유도무기 신궁",
        "LIG넥스원의 다양한 유도무기 모형",
        "신규 수출시장 확보를 위해",
      ],
      inferred: { name: "Shingung is our romanisation of 신궁" },
    },
    {
      supports: ["name", "makers", "standing"],
      source: "financial-news-2025-09-17",
      exact: [
        "휴대용 지대공 유도무기 '신궁",
        "LIG넥스원은 2022년부터 말레이시아 DSA",
        "수주 마케팅을 지속 추진 중이다",
      ],
      inferred: { name: "Shingung is our romanisation of 신궁" },
    },
  ],
};
