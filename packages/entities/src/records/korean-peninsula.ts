import type { Place } from "../types.js";

/** The peninsula of the two Koreas, whose nuclear instability the article mentions. */
export const koreanPeninsula: Place<"korean-peninsula"> = {
  id: "korean-peninsula",
  kind: "place",
  name: { en: "Korean Peninsula", ms: "Semenanjung Korea", ko: "한반도" },
  summary: {
    en: "The peninsula of the two Koreas, whose nuclear instability the article mentions.",
  },
  placeType: "peninsula",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Korean Peninsula nuclear instability",
    },
    {
      supports: "name.ko",
      source: "korea-health-news-2021-04",
      topic: "meaning of the fighter's name",
    },
    {
      supports: "name.ms",
      source: "astro-awani-korean-peninsula",
      topic: "tension on the peninsula",
    },
  ],
};
