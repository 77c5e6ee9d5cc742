import type { Gathering } from "../types.js";

/**
 * South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and at
 * KINTEX.
 */
export const seoulAdex2025: Gathering<"seoul-adex-2025"> = {
  id: "seoul-adex-2025",
  kind: "gathering",
  name: {
    en: "Seoul International Aerospace and Defense Exhibition 2025",
    ko: "2025 서울 국제 항공우주 및 방위산업 전시회",
  },
  aliases: [
    { text: "Seoul ADEX 2025", language: "en", sort: "short-name" },
    { text: "ADEX 2025", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "South Korea's largest arms and aerospace exhibition, held in October 2025 at Seoul Airport and at KINTEX.",
  },
  date: "2025-10-17/2025-10-24",
  evidence: [
    {
      supports: ["name", "aliases", "date"],
      source: "dapa-magazine-145",
      topic: "where and when ADEX 2025 was held",
    },
    {
      supports: ["name.en", "aliases"],
      source: "korea-joongang-daily-2025-10-20",
      topic: "opening of ADEX 2025",
    },
    { supports: "name.ko", source: "herald-business-2025-10-20", topic: "opening of ADEX 2025" },
    {
      supports: ["name.en", "aliases"],
      source: "azertac-2025-10-20",
      topic: "days for the trade at ADEX 2025",
    },
  ],
};
