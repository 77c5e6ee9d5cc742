import type { ExhibitionEvent } from "../types.js";

/**
 * LIG Nex1 showed its missiles, Cheongung-II and Haegung among them, in Kuala Lumpur from 28 to 31
 * March 2022, its first time at Defence Services Asia.
 */
export const ligNex1AtDsa2022: ExhibitionEvent<"lig-nex1-at-dsa-2022"> = {
  id: "lig-nex1-at-dsa-2022",
  kind: "exhibition",
  name: { en: "LIG Nex1 at DSA 2022" },
  summary: {
    en: "LIG Nex1 showed its missiles, Cheongung-II and Haegung among them, in Kuala Lumpur from 28 to 31 March 2022, its first time at Defence Services Asia.",
  },
  date: "2022-03-28/2022-03-31",
  modality: "occurred",
  participants: [{ entity: "lig-nex1", role: "actor" }],
  place: "kuala-lumpur",
  occasion: "dsa-2022",
  platforms: [
    { platform: "cheongung-ii" },
    { platform: "shingung" },
    { platform: "haeseong" },
    { platform: "haegung" },
    {
      platform: "hyungung",
      evidence: [
        {
          supports: "platform",
          source: "green-economy-news-2022-03-29",
          exact: "대전차 유도무기 현궁",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "gukbang-news-2022-03-29",
      exact: [
        "천궁-Ⅱ’ ▲휴대용 지대공 유도무기 ‘신궁",
        "해성’ ▲함대공 유도무기 ‘해궁",
        "3월 28일부터 31일까지 말레이시아 쿠알라룸푸르에서",
        "방위산업 전시회 'DSA 2022",
        "LIG넥스원은 이 전시회에서",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "green-economy-news-2022-03-29",
      exact: [
        "현궁, 신궁, 130mm 유도로켓, 해성",
        "함대공 유도무기 해궁",
        "유도무기 천궁-II",
        "28일부터 31일까지 4일간 말레이시아 쿠알라룸푸르에서",
        "DSA 2022’ 첫 참가로",
        "LIG넥스원의 다양한 유도무기 모형",
      ],
      inferred: { date: "days without a month, on a page of 2022.03.29" },
    },
    {
      supports: "participants",
      source: "financial-news-2025-09-17",
      exact: "LIG넥스원은 2022년부터 말레이시아 DSA",
    },
  ],
};
