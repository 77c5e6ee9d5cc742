import type { State } from "../types.js";

/**
 * State that signed the defence-industry memorandum with Malaysia on 27 October 2025. Its industry
 * supplies the FA-50M.
 */
export const southKorea: State<"south-korea"> = {
  id: "south-korea",
  kind: "state",
  name: { en: "South Korea", ms: "Korea Selatan", ko: "한국" },
  aliases: [
    { text: "Seoul", language: "en", sort: "metonym" },
    { text: "ROK", language: "en", sort: "abbreviation" },
    { text: "Korea", language: "en", sort: "short-name" },
    { text: "대한민국", language: "ko", sort: "full-name" },
    { text: "Republik Korea", language: "ms", sort: "full-name" },
    { text: "Republic of Korea", language: "en", sort: "full-name" },
    { text: "S. Korea", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "State that signed the defence-industry memorandum with Malaysia on 27 October 2025. Its industry supplies the FA-50M.",
  },
  countryCode: "KR",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "ASEAN-ROK Security Cooperation",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "(Korea) will contribute",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "Seoul has already signed",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "Seoul deepens its strategic ties",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "Seoul’s determination",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "between Seoul and Kuala Lumpur",
    },
    { supports: "name.ko", source: "guru-2025-09-23", exact: "한국과 말레이시아가 상호 신뢰를" },
    {
      supports: "aliases",
      source: "guru-2025-09-23",
      exact: "23일 주말레이시아 대한민국 대사관과",
    },
    { supports: "name.ms", source: "sun-2025-09-22-malay", exact: "bersama Korea Selatan" },
    { supports: "name.ms", source: "air-times-2024-12-05", topic: "origin of the aircraft" },
    {
      supports: "aliases",
      source: "sun-asean-korea-summit",
      exact: ["kekuatan Republik Korea", "ASEAN dan Korea mampu"],
    },
    {
      supports: "aliases",
      source: "news-az-2025-10-27",
      exact: "Malaysia-Republic of Korea bilateral relations",
    },
    {
      supports: "aliases",
      source: "malay-mail-2025-06-04",
      topic: "congratulations to the new president",
    },
    { supports: "aliases", source: "kbs-world-2022-04", exact: "Defense Chiefs of S. Korea" },
  ],
};
