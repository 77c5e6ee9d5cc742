import type { ExhibitionEvent } from "../types.js";

/**
 * Seventeen South Korean companies, among them Samsung Thales, Hyundai Rotem, LIG Nex1 and
 * Poongsan, took part in Defence Services Asia in Kuala Lumpur in April 2008 and showed a model of
 * the K9 howitzer.
 */
export const koreanFirmsAtDsa2008: ExhibitionEvent<"korean-firms-at-dsa-2008"> = {
  id: "korean-firms-at-dsa-2008",
  kind: "exhibition",
  name: {
    en: "South Korean companies at Defence Services Asia 2008",
  },
  summary: {
    en: "Seventeen South Korean companies, among them Samsung Thales, Hyundai Rotem, LIG Nex1 and Poongsan, took part in Defence Services Asia in Kuala Lumpur in April 2008 and showed a model of the K9 howitzer.",
  },
  date: "2008-04-20/2008-04-25",
  modality: "ongoing",
  asOf: "2008-04-21",
  by: "dapa",
  participants: [
    {
      entity: "samsung-thales",
      role: "actor",
    },
    {
      entity: "hyundai-rotem",
      role: "actor",
    },
    {
      entity: "lig-nex1",
      role: "actor",
    },
    {
      entity: "poongsan",
      role: "actor",
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2008",
  platforms: [
    {
      platform: "k9-howitzer",
    },
  ],
  figures: {
    count: {
      value: 17,
      unit: "companies",
    },
  },
  evidence: [
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "platforms",
        "figures",
      ],
      source: "etnews-2008-04-21",
      exact: [
        "삼성탈레스·현대로템·LIG넥스원·풍산 등 국내 17개",
        "20일∼25일 말레이시아 쿠알라룸프르에서",
        "‘말레이시아 DSA 2008’에 참가한다고 21일",
        "군수지원함·K9 자주포·차륜형 장갑차 등의 무기",
        "방위사업청은 각 군 관계자를",
      ],
      by: "dapa",
      inferred: {
        date: "month and year from the address (20080421)",
        place: "Kuala Lumpur: printed 쿠알라룸프르, a variant spelling",
      },
    },
  ],
};
