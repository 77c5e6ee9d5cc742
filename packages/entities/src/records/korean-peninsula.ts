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
      exact: "한반도를 수호할 국산 전투기’라는",
    },
    {
      supports: "name.ms",
      source: "astro-awani-korean-peninsula",
      exact: "pantau keadaan di Semenanjung Korea",
    },
  ],
};
