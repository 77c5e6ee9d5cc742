import type { State } from "../types.js";

/** South Korea, which signed the memorandum of 27 October 2025 with Malaysia. */
export const southKorea: State<"south-korea"> = {
  id: "south-korea",
  kind: "state",
  name: { en: "South Korea" },
  aliases: [
    { text: "Seoul", language: "en", sort: "metonym" },
    { text: "ROK", language: "en", sort: "abbreviation" },
    { text: "Korea", language: "en", sort: "short-name" },
  ],
  summary: { en: "South Korea, which signed the memorandum of 27 October 2025 with Malaysia." },
  countryCode: "KR",
  evidence: [
    {
      supports: "name",
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
  ],
};
