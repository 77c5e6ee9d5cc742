import type { MilestoneEvent } from "../types.js";

/**
 * The airworthiness recognition signed with Malaysia on 21 October 2025 was South Korea's first
 * with an Asian nation.
 */
export const firstAsianAirworthinessRecognition: MilestoneEvent<"first-asian-airworthiness-recognition"> =
  {
    id: "first-asian-airworthiness-recognition",
    kind: "milestone",
    name: {
      en: "South Korea's first airworthiness recognition with an Asian nation",
    },
    summary: {
      en: "The airworthiness recognition signed with Malaysia on 21 October 2025 was South Korea's first with an Asian nation.",
    },
    date: "2025-10-21",
    datePhrase: {
      text: "Last week, prior to the MoU",
      assumption: {
        en: "Defence Security Asia's article bears no date; “last week” is read as the calendar week, Monday to Sunday, before that of 27 October 2025, a Monday. The day, 21 October, is given by other sources only; it falls in that week.",
      },
    },
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "malaysia",
        role: "party",
      },
    ],
    agreement: "airworthiness-recognition",
    figures: {
      ordinal: {
        value: 1,
        unit: "ordinal",
      },
    },
    evidence: [
      {
        supports: ["name", "modality", "figures.ordinal"],
        source: "dsa-pact-2025",
        paragraph: 32,
        exact: "the first such arrangement",
      },
      {
        supports: ["name", "participants"],
        source: "dsa-pact-2025",
        paragraph: 32,
        exact: "between South Korea and any Asian",
      },
      {
        supports: "participants",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "the two governments concluded an agreement",
        inferred: { participants: "“the two governments”: of South Korea and Malaysia" },
      },
      {
        supports: "agreement",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "mutual recognition of airworthiness certifications",
      },
      {
        supports: "datePhrase",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "Last week, prior to the MoU",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.ordinal"],
        source: "a-news-2025-10-21",
        exact: [
          "first such deal with an Asian",
          "South Korea and Malaysia singed",
          "a deal Tuesday",
        ],
        inferred: { date: '"Tuesday"; the day from the address (2025/10/21)' },
      },
      {
        supports: ["name", "modality", "participants", "agreement", "figures.ordinal"],
        source: "zum-2025-10-21",
        exact: [
          "8번째이며 아시아 국가로는 최초이다",
          "말레이시아가 미국·스페인·폴란드 등에 이어",
          "한국이 군용항공기 감항인증 상호인정을",
          "체결했다고 21일 밝혔다",
        ],
        inferred: { "figures.ordinal": "최초, first" },
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.ordinal"],
        source: "kuki-news-2025-10-21",
        exact: [
          "아시아 국가와의 첫 사례다",
          "한국은 미국·스페인·폴란드 등에 이어",
          "방위사업청이 21일 말레이시아 공군과",
        ],
        inferred: {
          date: '"21일" on a page of 2025-10-21',
          "figures.ordinal": "첫 사례, first case",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.ordinal"],
        source: "herald-business-2025-10-21",
        exact: [
          "8번째이며 아시아 국가와는 최초다",
          "한-말레이시아 군용항공기 감항인증 상호인정",
          "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
        ],
        inferred: {
          date: '"21일" on a page of 2025-10-21',
          participants: "South Korea from 한-말레이시아 (한)",
          "figures.ordinal": "최초, first",
        },
      },
      {
        supports: ["name", "modality", "participants", "agreement", "figures.ordinal"],
        source: "maia-mou",
        exact: ["first such", "Last week", "Korea and Malaysia on Monday"],
        inferred: {
          participants: '"the two countries": "Korea" and Malaysia of the first paragraph',
        },
      },
      {
        supports: ["name", "modality", "participants", "agreement", "figures.ordinal"],
        source: "defensehere-mou",
        exact: [
          "first such deal between Seoul",
          "an Asian nation",
          "South Korea and Malaysia have signed",
          "also signed a separate pact",
        ],
      },
    ],
  };
