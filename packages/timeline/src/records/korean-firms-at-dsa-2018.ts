import type { ExhibitionEvent } from "../types.js";

/**
 * Twenty-four South Korean companies exhibited at Defence Services Asia in Kuala Lumpur in April
 * 2018; Hanwha Systems, Korean Air, Poongsan and Sancheong had stands of their own.
 */
export const koreanFirmsAtDsa2018: ExhibitionEvent<"korean-firms-at-dsa-2018"> = {
  id: "korean-firms-at-dsa-2018",
  kind: "exhibition",
  name: {
    en: "South Korean companies at Defence Services Asia 2018",
  },
  summary: {
    en: "Twenty-four South Korean companies exhibited at Defence Services Asia in Kuala Lumpur in April 2018; Hanwha Systems, Korean Air, Poongsan and Sancheong had stands of their own.",
  },
  date: "2018-04-16",
  modality: "occurred",
  participants: [
    {
      entity: "hanwha-systems",
      role: "actor",
    },
    {
      entity: "korean-air",
      role: "actor",
    },
    {
      entity: "poongsan",
      role: "actor",
    },
    {
      entity: "sancheong",
      role: "actor",
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2018",
  figures: {
    count: {
      value: 24,
      unit: "companies",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "figures"],
      source: "seoul-economic-daily-2018-04-16",
      exact: [
        "우리나라 기업도 24개 업체가 출품했다",
        "한화시스템과 대한항공, 풍산, 산청 등",
        "말레이시아 수도 쿠알라룸푸르에서 16일 개막된",
        "아시아 2018’(DSA 2018)에는",
      ],
      inferred: {
        date: "16일, the opening; month and year from the day of issue",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion", "figures"],
      source: "jeonpa-2018-04-16",
      exact: [
        "한국 방산기업은 모두 24개에 달한다",
        "한화시스템, 대한항공, 풍산, 산청 등",
        "2018'(DSA 2018)이 개막했다",
        "승인 2018.04.16 17:15",
      ],
    },
    {
      contradicts: "figures.count",
      reported: {
        value: 25,
        unit: "companies",
      },
      source: "yonhap-news-tv-2018-04-16",
      exact: "우리 기업 25곳 등 65개",
    },
  ],
};
