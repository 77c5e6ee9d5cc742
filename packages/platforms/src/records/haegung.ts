import type { WeaponSystem } from "../types.js";

/**
 * South Korean ship-borne air-defence missile by LIG Nex1, reported in 2024 as favoured for
 * Malaysia's Turkish-built ships.
 */
export const haegung: WeaponSystem<"haegung"> = {
  id: "haegung",
  kind: "weapon-system",
  name: { en: "Haegung", ko: "해궁" },
  aliases: [{ text: "K-SAAM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean ship-borne air-defence missile by LIG Nex1, reported in 2024 as favoured for Malaysia's Turkish-built ships.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  origin: "south-korea",
  standing: "prospective",
  roles: [
    {
      role: "missile-defence",
      evidence: [
        { supports: "role", source: "guru-2024-06-13", exact: "대함유도탄과 항공기를 요격하고" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Vertical launch in every direction" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "guru-2024-06-13",
          exact: "수직발사 방식을 채택해 전방위 발사가",
        },
      ],
    },
    {
      feature: { en: "Two seekers for all weathers" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "guru-2024-06-13",
          exact: "이중 탐색기를 적용해 전천후 기상",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "standing",
      source: "guru-2024-06-13",
      exact: ["막바지 검토에 나서고", "LIG넥스원의 해궁 도입을 두고"],
      origin: "Naval News",
    },
    {
      supports: ["name.ko", "makers", "origin"],
      source: "guru-2024-06-13",
      exact: ["LIG넥스원의 해궁 도입을 두고", "국내 기술로 개발한 함정"],
      inferred: { origin: "'국내 기술로' (with domestic technology), in a South Korean paper" },
    },
    {
      supports: ["name.ko", "aliases", "makers", "standing"],
      source: "aju-news-2023-08-24",
      exact: ["함대공 미사일 '해궁'(K-SAAM)", "LIG넥스원이 말레이시아에 수출을 원하는 무기는"],
    },
    {
      supports: ["name.ko", "makers"],
      source: "gukbang-news-2022-03-29",
      exact: ["함대공 유도무기 ‘해궁", "LIG넥스원은 이 전시회에서"],
    },
    {
      supports: ["name.ko", "makers"],
      source: "green-economy-news-2022-03-29",
      exact: ["함대공 유도무기 해궁", "LIG넥스원의 다양한 유도무기 모형"],
    },
    {
      supports: ["name.ko", "makers"],
      source: "financial-news-2025-09-17",
      exact: ["함대공 유도무기 '해궁", "LIG넥스원은 2022년부터 말레이시아 DSA"],
    },
    {
      supports: "name.en",
      source: "aju-news-2023-08-24",
      exact: "함대공 미사일 '해궁'(K-SAAM)",
      inferred: { "name.en": "our romanisation of the Korean name" },
    },
  ],
};
