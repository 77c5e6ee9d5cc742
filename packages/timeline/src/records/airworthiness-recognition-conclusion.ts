import type { SigningEvent } from "../types.js";

/**
 * South Korea's DAPA and the Royal Malaysian Air Force signed the mutual recognition of military
 * airworthiness certification at a conference in Seoul on 21 October 2025.
 */
export const airworthinessRecognitionConclusion: SigningEvent<"airworthiness-recognition-conclusion"> =
  {
    id: "airworthiness-recognition-conclusion",
    kind: "signing",
    name: {
      en: "Signing of the South Korea–Malaysia airworthiness recognition",
    },
    summary: {
      en: "South Korea's DAPA and the Royal Malaysian Air Force signed the mutual recognition of military airworthiness certification at a conference in Seoul on 21 October 2025.",
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
      {
        entity: "dapa",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "kuki-news-2025-10-21",
            exact: "방위사업청이 21일 말레이시아 공군과",
          },
          {
            supports: ["entity", "role"],
            source: "zum-2025-10-21",
            exact: ["방위사업청은 말레이시아 공군과", "체결했다고 21일 밝혔다"],
          },
        ],
      },
      {
        entity: "royal-malaysian-air-force",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "kuki-news-2025-10-21",
            exact: "방위사업청이 21일 말레이시아 공군과",
          },
          {
            supports: ["entity", "role"],
            source: "zum-2025-10-21",
            exact: ["방위사업청은 말레이시아 공군과", "체결했다고 21일 밝혔다"],
          },
        ],
      },
    ],
    place: "sofitel-ambassador-seoul",
    occasion: "military-airworthiness-conference-2025",
    agreement: "airworthiness-recognition",
    platforms: [
      {
        platform: "military-aircraft",
      },
    ],
    cameo: "057",
    evidence: [
      {
        supports: ["modality", "participants"],
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "the two governments concluded an agreement",
        inferred: { participants: "“the two governments”: of South Korea and Malaysia" },
      },
      {
        supports: "datePhrase",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "Last week, prior to the MoU",
      },
      {
        supports: "agreement",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "mutual recognition of airworthiness certifications",
      },
      {
        supports: "platforms",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "certifications for military aircraft",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
        source: "a-news-2025-10-21",
        exact: [
          "South Korea and Malaysia singed",
          "a deal Tuesday",
          "recognize the airworthiness certification of",
          "their military aircraft",
        ],
        inferred: { date: '"Tuesday"; the day from the address (2025/10/21)' },
      },
      {
        supports: ["name", "modality", "participants", "agreement", "platforms"],
        source: "zum-2025-10-21",
        exact: [
          "방위사업청은 말레이시아 공군과",
          "군용항공기 감항인증 상호인정 체결",
          "체결했다고 21일 밝혔다",
          "한국이 군용항공기 감항인증 상호인정을",
        ],
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
        source: "kuki-news-2025-10-21",
        exact: [
          "군용항공기 감항인증 상호인정’을 체결했다",
          "방위사업청이 21일 말레이시아 공군과",
          "한국은 미국·스페인·폴란드 등에 이어",
        ],
        inferred: { date: '"21일" on a page of 2025-10-21' },
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "herald-business-2025-10-21",
        exact: [
          "상호인정’도 체결됐다",
          "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스 개최",
        ],
        inferred: { date: '"21일" on a page of 2025-10-21' },
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "axinova-news-2025-10-22",
        exact: [
          "상호인정 협정’이 체결돼",
          "방위사업청이 10월 21일 서울 소피텔 앰배서더에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더, a shorter form of the hotel's name",
        },
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "kuki-news-2025-10-21",
        exact: [
          "군용항공기 감항인증 상호인정’을 체결했다",
          "서울 소피텔 앰배서더 호텔에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          date: '"이날", the 21st of the lead, on a page of 2025-10-21',
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더 호텔, another order of the hotel's name",
        },
      },
    ],
  };
