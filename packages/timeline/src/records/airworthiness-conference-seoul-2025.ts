import type { MeetingEvent } from "../types.js";

/**
 * About 400 people, among them guests from the United States, Malaysia and Brazil, attended the
 * military airworthiness conference that South Korea's DAPA held in Seoul on 21 October 2025.
 */
export const airworthinessConferenceSeoul2025: MeetingEvent<"airworthiness-conference-seoul-2025"> =
  {
    id: "airworthiness-conference-seoul-2025",
    kind: "meeting",
    name: {
      en: "Military airworthiness conference in Seoul, October 2025",
    },
    summary: {
      en: "About 400 people, among them guests from the United States, Malaysia and Brazil, attended the military airworthiness conference that South Korea's DAPA held in Seoul on 21 October 2025.",
    },
    date: "2025-10-21",
    modality: "occurred",
    participants: [
      {
        entity: "dapa",
        role: "host",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "axinova-news-2025-10-22",
            exact: "방위사업청이 10월 21일 서울 소피텔 앰배서더에서",
          },
          {
            supports: ["entity", "role"],
            source: "herald-business-2025-10-21",
            exact: "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
          },
        ],
      },
      {
        entity: "south-korea",
        role: "attendee",
      },
      {
        entity: "united-states",
        role: "attendee",
      },
      {
        entity: "malaysia",
        role: "attendee",
      },
      {
        entity: "brazil",
        role: "attendee",
      },
    ],
    place: "sofitel-ambassador-seoul",
    occasion: "military-airworthiness-conference-2025",
    figures: {
      attendance: {
        value: 400,
        unit: "people",
        approximate: true,
      },
    },
    evidence: [
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "kuki-news-2025-10-21",
        exact: [
          "약 400명이 참석해",
          "서울 소피텔 앰배서더 호텔에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          date: '"이날", the 21st of the lead, on a page of 2025-10-21',
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더 호텔, another order of the hotel's name",
        },
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "axinova-news-2025-10-22",
        exact: [
          "약 400명이 참석한",
          "방위사업청이 10월 21일 서울 소피텔 앰배서더에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더, a shorter form of the hotel's name",
        },
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "herald-business-2025-10-21",
        exact: [
          "약 400여명이 참석했다",
          "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스 개최",
        ],
        inferred: { date: '"21일" on a page of 2025-10-21' },
      },
      {
        supports: "participants",
        source: "kuki-news-2025-10-21",
        exact: ["미국·말레이시아·브라질 등 해외 협력국", "국내 산·학·연 관계자와"],
        inferred: {
          participants: "South Korea from 국내 (domestic) officials, scholars and industry",
        },
      },
      {
        supports: "participants",
        source: "herald-business-2025-10-21",
        exact: [
          "미국·말레이시아·브라질 등 해외 협력국",
          "국내 산·학·연 관계자를",
          "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
        ],
        inferred: {
          participants: "South Korea from 국내 (domestic) officials, scholars and industry",
        },
      },
    ],
  };
