import type { Gathering } from "../types.js";

/**
 * South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and
 * KINTEX.
 */
export const seoulAdex2025: Gathering<"seoul-adex-2025"> = {
  id: "seoul-adex-2025",
  kind: "gathering",
  name: {
    en: "Seoul International Aerospace & Defense Exhibition 2025",
    ko: "2025 서울 국제 항공우주 및 방위산업 전시회",
  },
  aliases: [
    { text: "서울 ADEX 2025", language: "ko", sort: "short-name" },
    { text: "ADEX 2025", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and KINTEX.",
  },
  date: "2025-10-17/2025-10-24",
  evidence: [
    {
      supports: ["name", "aliases", "date"],
      source: "dapa-magazine-145",
      exact: [
        "2025 서울 국제 항공우주 및 방위산업",
        "Seoul International Aerospace & Defense Exhibition",
        "서울 ADEX 2025",
        "10월 17일부터 24일까지",
      ],
      inferred: {
        date: "the year from the exhibition's name",
        name: "the year of the English name stands with the Korean name, in the part seen",
      },
    },
    {
      supports: ["name.en", "aliases"],
      source: "korea-joongang-daily-2025-10-20",
      exact: ["Seoul International Aerospace & Defense Exhibition", "2025 (ADEX 2025)"],
    },
    {
      supports: "name.ko",
      source: "herald-business-2025-10-20",
      exact: "서울 국제 항공우주 및 방위산업 전시회",
      inferred: {
        "name.ko": "printed 서울 국제 항공우주 및 방위산업 전시회, without 2025 in the part seen",
      },
    },
    {
      supports: ["name.en", "aliases"],
      source: "azertac-2025-10-20",
      exact: ["Seoul International Aerospace & Defense Exhibition", "(ADEX) 2025 opened"],
      inferred: {
        "name.en": "printed with (ADEX) before the year",
        aliases: "printed (ADEX) 2025, with brackets",
      },
    },
  ],
};
