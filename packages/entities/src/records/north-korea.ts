import type { State } from "../types.js";

/**
 * State whose long-range missile threats and strategic weapons development form part of the
 * background of the memorandum.
 */
export const northKorea: State<"north-korea"> = {
  id: "north-korea",
  kind: "state",
  name: { en: "North Korea", ms: "Korea Utara", ko: "북한" },
  summary: {
    en: "State whose long-range missile threats and strategic weapons development form part of the background of the memorandum.",
  },
  countryCode: "KP",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "North Korea accelerates strategic weapons development",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "North Korean long-range missile threats",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "in response to North Korean threats",
    },
    {
      supports: "name.ko",
      source: "hankyung-2024-01-07",
      exact: "북한이 불법적인 핵·탄도미사일 개발",
    },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "missile programme condemned" },
    {
      supports: "name.ms",
      source: "malaysia-gazette-2021-03-24",
      exact: "Korea Utara telah melepaskan",
    },
  ],
};
