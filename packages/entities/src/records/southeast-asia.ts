import type { Place } from "../types.js";

/**
 * Region in which South Korea is said to deepen its strategic ties through the partnership with
 * Malaysia.
 */
export const southeastAsia: Place<"southeast-asia"> = {
  id: "southeast-asia",
  kind: "place",
  name: { en: "Southeast Asia", ms: "Asia Tenggara", ko: "동남아시아" },
  aliases: [{ text: "동남아", language: "ko", sort: "short-name" }],
  summary: {
    en: "Region in which South Korea is said to deepen its strategic ties through the partnership with Malaysia.",
  },
  placeType: "region",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "strategic ties in Southeast Asia",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: ["peace and stability in Southeast Asia", "Minister Seok Jong-gun stated"],
      by: "seok-jong-gun",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "a key country in Southeast Asia",
      inferred: { by: "“He”: Seok Jong-gun, named in the paragraph before" },
      by: "seok-jong-gun",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "Southeast Asia’s future power dynamics",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "strengthens Southeast Asia’s strategic depth",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "its industrial footprint in Southeast Asia",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 84,
      exact: "expanded influence in Southeast Asia",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "동남아시아와 태평양 도서국과의" },
    { supports: "name.ms", source: "perajurit-2023-09", exact: "di rantau Asia Tenggara" },
    { supports: "aliases", source: "chosun-ilbo-2023-05-23", exact: "동남아 진출 물꼬가" },
  ],
};
