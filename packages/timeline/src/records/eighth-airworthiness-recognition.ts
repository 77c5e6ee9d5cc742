import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia became the eighth partner with which South Korea recognises military airworthiness
 * certification on 21 October 2025.
 */
export const eighthAirworthinessRecognition: MilestoneEvent<"eighth-airworthiness-recognition"> = {
  id: "eighth-airworthiness-recognition",
  kind: "milestone",
  name: {
    en: "South Korea's eighth airworthiness recognition",
  },
  summary: {
    en: "Malaysia became the eighth partner with which South Korea recognises military airworthiness certification on 21 October 2025.",
  },
  date: "2025-10-21",
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
  agreement: "south-korea-airworthiness-recognitions",
  figures: {
    ordinal: {
      value: 8,
      unit: "ordinal",
    },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement", "figures.ordinal"],
      source: "zum-2025-10-21",
      exact: [
        "8번째이며 아시아 국가로는 최초이다",
        "말레이시아가 미국·스페인·폴란드 등에 이어",
        "한국이 군용항공기 감항인증 상호인정을",
        "체결했다고 21일 밝혔다",
      ],
    },
    {
      supports: ["date", "modality", "participants", "agreement"],
      source: "kuki-news-2025-10-21",
      exact: ["한국은 미국·스페인·폴란드 등에 이어", "방위사업청이 21일 말레이시아 공군과"],
      inferred: { date: '"21일" on a page of 2025-10-21' },
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
      },
    },
    {
      supports: ["modality", "participants", "agreement", "figures.ordinal"],
      source: "a-news-2025-10-21",
      exact: ["with eight countries, including", "South Korea and Malaysia singed"],
    },
  ],
};
