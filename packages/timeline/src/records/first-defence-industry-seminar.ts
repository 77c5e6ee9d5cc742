import type { MeetingEvent } from "../types.js";

/**
 * South Korea's embassy held the first defence-industry seminar with Malaysia in Kuala Lumpur on 27
 * July 2023; about 150 officials and business people attended.
 */
export const firstDefenceIndustrySeminar: MeetingEvent<"first-defence-industry-seminar"> = {
  id: "first-defence-industry-seminar",
  kind: "meeting",
  name: {
    en: "Opening of the first defence-industry seminar in Kuala Lumpur",
  },
  summary: {
    en: "South Korea's embassy held the first defence-industry seminar with Malaysia in Kuala Lumpur on 27 July 2023; about 150 officials and business people attended.",
  },
  date: "2023-07-27",
  modality: "occurred",
  participants: [
    {
      entity: "embassy-of-south-korea-in-malaysia",
      role: "host",
    },
    {
      entity: "south-korean-ministry-of-national-defense",
      role: "host",
    },
    {
      entity: "dapa",
      role: "host",
    },
    {
      entity: "krit",
      role: "host",
    },
    {
      entity: "malaysian-ministry-of-defence",
      role: "host",
    },
    {
      entity: "yeo-seung-bae",
      role: "attendee",
    },
  ],
  place: "kuala-lumpur",
  occasion: "defence-industry-seminar-2023",
  figures: {
    attendance: {
      value: 150,
      unit: "people",
      approximate: true,
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "figures"],
      source: "hankyung-2023-07-28",
      exact: [
        "주말레이시아 한국대사관은 전날 쿠알라룸푸르에서",
        "제1회 '한·말 방위산업 세미나'를 개최했다고 28일",
        "대사관과 한국 국방부, 방위사업청, 국방기술진흥연구소",
        "말레이시아 국방부가 함께 마련했다",
        "여승배 주말레이시아 대사를 비롯해",
        "기업인 등 150여명이 참석해",
      ],
      inferred: {
        date: "the day before 28일; month and year from the address (20230728)",
        figures: "150여명: rather more than 150",
      },
    },
  ],
};
