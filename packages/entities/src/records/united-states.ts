import type { State } from "../types.js";

/**
 * State with which Malaysia signed a defence memorandum in October 2025. Neither South Korea nor
 * Malaysia is said to be fully aligned with it.
 */
export const unitedStates: State<"united-states"> = {
  id: "united-states",
  kind: "state",
  name: { en: "United States", ms: "Amerika Syarikat", ko: "미국" },
  aliases: [{ text: "U.S.", language: "en", sort: "abbreviation" }],
  summary: {
    en: "State with which Malaysia signed a defence memorandum in October 2025. Neither South Korea nor Malaysia is said to be fully aligned with it.",
  },
  countryCode: "US",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "neither aligned fully with the U.S.",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "전날 미국 워싱턴DC에서 열린" },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "talks in Washington" },
    { supports: "name.ms", source: "bernama-2025-10-23-malay", exact: "Amerika Syarikat (AS)" },
  ],
};
