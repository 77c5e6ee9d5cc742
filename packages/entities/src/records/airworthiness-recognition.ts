import type { Agreement } from "../types.js";

/**
 * Agreement between DAPA of South Korea and the Royal Malaysian Air Force, signed in Seoul on 21
 * October 2025, to recognise each other's airworthiness certification of military aircraft.
 */
export const airworthinessRecognition: Agreement<"airworthiness-recognition"> = {
  id: "airworthiness-recognition",
  kind: "agreement",
  name: {
    en: "South Korea–Malaysia recognition of airworthiness certifications",
    ko: "군용항공기 감항인증 상호인정",
  },
  aliases: [
    {
      text: "mutual recognition of airworthiness certifications",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Agreement between DAPA of South Korea and the Royal Malaysian Air Force, signed in Seoul on 21 October 2025, to recognise each other's airworthiness certification of military aircraft.",
  },
  instrument: "recognition",
  parties: ["dapa", "royal-malaysian-air-force"],
  status: "signed",
  date: "2025-10-21",
  place: "sofitel-ambassador-seoul",
  occasion: "military-airworthiness-conference-2025",
  level: "agency-to-agency",
  activities: {
    mutualRecognition: "occurred",
  },
  domains: {
    militaryAircraft: "occurred",
  },
  evidence: [
    {
      supports: ["name.en", "aliases", "instrument", "activities.mutualRecognition"],
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "mutual recognition of airworthiness certifications",
    },
    {
      contradicts: "level",
      reported: "government-to-government",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "the two governments concluded an agreement",
    },
    {
      supports: "domains.militaryAircraft",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "airworthiness certifications for military aircraft",
    },
    {
      supports: "activities.mutualRecognition",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
    },
    {
      supports: [
        "name.ko",
        "instrument",
        "parties",
        "status",
        "level",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "zum-2025-10-21",
      exact: [
        "방위사업청은 말레이시아 공군과",
        "군용항공기 감항인증 상호인정 체결",
        "체결했다고 21일 밝혔다",
      ],
    },
    {
      supports: [
        "name.ko",
        "instrument",
        "parties",
        "status",
        "date",
        "level",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "kuki-news-2025-10-21",
      exact: ["군용항공기 감항인증 상호인정’을 체결했다", "방위사업청이 21일 말레이시아 공군과"],
      inferred: { date: '"21일" on a page of 2025-10-21' },
    },
    {
      supports: ["place", "occasion"],
      source: "kuki-news-2025-10-21",
      exact: ["서울 소피텔 앰배서더 호텔에서", "2025 군용항공기 감항인증 국제 컨퍼런스"],
      inferred: {
        place:
          "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더 호텔, another order of the hotel's name",
      },
    },
    {
      supports: [
        "instrument",
        "date",
        "place",
        "occasion",
        "status",
        "activities.mutualRecognition",
      ],
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
      supports: [
        "instrument",
        "status",
        "date",
        "place",
        "occasion",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "herald-business-2025-10-21",
      exact: [
        "상호인정’도 체결됐다",
        "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
        "2025 군용항공기 감항인증 국제 컨퍼런스 개최",
      ],
      inferred: { date: '"21일" on a page of 2025-10-21' },
    },
    {
      supports: [
        "instrument",
        "status",
        "date",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
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
      supports: [
        "instrument",
        "status",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "maia-mou",
      exact: ["Last week", "mutually recognize", "military aircraft"],
    },
    {
      supports: [
        "instrument",
        "status",
        "activities.mutualRecognition",
        "domains.militaryAircraft",
      ],
      source: "defensehere-mou",
      exact: [
        "also signed a separate pact",
        "airworthiness certification of their military aircraft",
      ],
    },
  ],
};
