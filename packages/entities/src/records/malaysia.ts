import type { State } from "../types.js";

/**
 * State that signed the defence-industry memorandum with South Korea on 27 October 2025 and ordered
 * 18 FA-50M aircraft in 2023.
 */
export const malaysia: State<"malaysia"> = {
  id: "malaysia",
  kind: "state",
  name: { en: "Malaysia", ms: "Malaysia", ko: "말레이시아" },
  aliases: [{ text: "Kuala Lumpur", language: "en", sort: "metonym" }],
  summary: {
    en: "State that signed the defence-industry memorandum with South Korea on 27 October 2025 and ordered 18 FA-50M aircraft in 2023.",
  },
  countryCode: "MY",
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
      paragraph: 34,
      exact: "makes Kuala Lumpur a key partner",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "aligning more closely with Kuala Lumpur",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "between Seoul and Kuala Lumpur",
    },
    { supports: "name.ko", source: "news1-2025-10-27", exact: "한국과 말레이시아는 1993년" },
    { supports: "name.ko", source: "guru-2025-09-23", exact: "한국과 말레이시아가 상호 신뢰를" },
    {
      supports: "name.ms",
      source: "sun-2025-09-22-malay",
      exact: "Mohamed Khaled memaklumkan Malaysia",
    },
  ],
};
