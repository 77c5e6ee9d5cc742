import type { Gathering } from "../types.js";

/**
 * Conference on airworthiness held in Seoul on 21 October 2025, the eighth since 2010; the
 * recognition with Malaysia was signed there.
 */
export const militaryAirworthinessConference2025: Gathering<"military-airworthiness-conference-2025"> =
  {
    id: "military-airworthiness-conference-2025",
    kind: "gathering",
    name: {
      en: "2025 International Conference on Military Airworthiness Certification",
      ko: "2025 군용항공기 감항인증 국제 컨퍼런스",
    },
    summary: {
      en: "Conference on airworthiness held in Seoul on 21 October 2025, the eighth since 2010; the recognition with Malaysia was signed there.",
    },
    ordinal: {
      value: 8,
      unit: "ordinal",
    },
    date: "2025-10-21",
    place: "sofitel-ambassador-seoul",
    host: "dapa",
    evidence: [
      {
        supports: ["name", "date", "place"],
        source: "kuki-news-2025-10-21",
        topic: "airworthiness conference in Seoul; the English form is ours",
      },
      {
        supports: ["name", "date", "place", "host"],
        source: "axinova-news-2025-10-22",
        topic: "airworthiness conference in Seoul; the English form is ours",
      },
      {
        supports: ["name", "ordinal", "date", "place", "host"],
        source: "herald-business-2025-10-21",
        topic: "airworthiness conference in Seoul; the English form is ours",
      },
    ],
  };
