import type { Company } from "../types.js";

/**
 * South Korean defence company that builds the engine of the FA-50M, and promotes a K200 upgrade
 * and the K239 Chunmoo in Malaysia.
 */
export const hanwhaAerospace: Company<"hanwha-aerospace"> = {
  id: "hanwha-aerospace",
  kind: "company",
  name: {
    en: "Hanwha Aerospace",
    ko: "한화에어로스페이스",
  },
  aliases: [{ text: "Hanwha", language: "en", sort: "short-name" }],
  summary: {
    en: "South Korean defence company that builds the engine of the FA-50M, and promotes a K200 upgrade and the K239 Chunmoo in Malaysia.",
  },
  state: "south-korea",
  location: "changwon",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      exact: "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    {
      supports: "name.ko",
      source: "chosun-biz-2024-09-03",
      exact: "한화에어로스페이스(012450)가",
    },
    {
      supports: "location",
      source: "defence-security-asia-2024-09",
      exact: "Hanwha Aerospace in Changwon",
    },
    {
      supports: ["name.en", "aliases"],
      source: "shephard-2024-05-13",
      exact: ["a statement from Hanwha noted", "Hanwha Aerospace has boosted"],
    },
    {
      supports: ["name.en", "state"],
      source: "asian-military-review-2024-08",
      exact: "South Korean defence prime Hanwha Aerospace",
      inferred: { state: "the adjective South Korean" },
    },
    {
      supports: "name.ko",
      source: "defense-today-2024-08",
      exact: "한화에어로스페이스는 8월 2일",
    },
  ],
};
