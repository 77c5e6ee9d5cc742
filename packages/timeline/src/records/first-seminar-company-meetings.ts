import type { MeetingEvent } from "../types.js";

/**
 * South Korea's embassy planned one-to-one meetings of companies of both countries for 28 July
 * 2023, the day after the first defence-industry seminar.
 */
export const firstSeminarCompanyMeetings: MeetingEvent<"first-seminar-company-meetings"> = {
  id: "first-seminar-company-meetings",
  kind: "meeting",
  name: {
    en: "Plan for company meetings after the first defence-industry seminar",
  },
  summary: {
    en: "South Korea's embassy planned one-to-one meetings of companies of both countries for 28 July 2023, the day after the first defence-industry seminar.",
  },
  date: "2023-07-28",
  modality: "planned",
  asOf: "2023-07-28",
  by: "embassy-of-south-korea-in-malaysia",
  participants: [
    {
      entity: "south-korean-defence-industry",
      role: "attendee",
    },
    {
      entity: "malaysian-defence-industry",
      role: "attendee",
    },
  ],
  occasion: "defence-industry-seminar-2023",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "hankyung-2023-07-28",
      exact: [
        "28일에는 양국 기업 간 1대1",
        "면담이 진행된다",
        "제1회 '한·말 방위산업 세미나'를 개최했다고 28일",
        "주말레이시아 한국대사관은 전날 쿠알라룸푸르에서",
      ],
      inferred: {
        date: "28일; month and year from the address (20230728)",
      },
    },
  ],
};
