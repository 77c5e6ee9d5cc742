import type { Agency } from "../types.js";

/**
 * South Korea's coast guard, which has cooperated with Malaysia's marine police since 2001 and
 * exercised with its maritime agency in 2025.
 */
export const koreaCoastGuard: Agency<"korea-coast-guard"> = {
  id: "korea-coast-guard",
  kind: "agency",
  name: { en: "Korea Coast Guard", ko: "해양경찰청" },
  aliases: [
    { text: "해경", language: "ko", sort: "abbreviation" },
    { text: "대한민국 해양경찰", language: "ko", sort: "printed-variant" },
    { text: "해양경찰교육원", language: "ko", sort: "metonym" },
  ],
  summary: {
    en: "South Korea's coast guard, which has cooperated with Malaysia's marine police since 2001 and exercised with its maritime agency in 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "aliases"],
      source: "hankyung-2001-09-27",
      exact: ["해양경찰청은 27일 동남아", "해경은 동남아"],
    },
    {
      supports: ["name.ko", "state"],
      source: "consumer-news-coast-guard",
      exact: ["해양경찰청(청장 모강인)은 오는", "한국 해양경찰청 주관"],
    },
    {
      supports: "aliases",
      source: "newsis-2025-07-08",
      exact: "해양경찰교육원(원장 한상철)은 실습함",
    },
    {
      supports: "aliases",
      source: "asia-today-2025-07-10",
      exact: "대한민국 해양경찰과의 첫 합동훈련이",
    },
    {
      supports: "name.en",
      source: "newsis-2025-07-08",
      exact: "해경교육원에 따르면",
      inferred: { "name.en": "the agency's English name is not on this page" },
    },
  ],
};
