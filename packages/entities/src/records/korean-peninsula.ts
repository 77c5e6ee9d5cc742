import type { Place } from "../types.js";

/**
 * Peninsula of North and South Korea. Defence Security Asia names its nuclear instability as part
 * of the context.
 */
export const koreanPeninsula: Place<"korean-peninsula"> = {
  id: "korean-peninsula",
  kind: "place",
  name: { en: "Korean Peninsula", ms: "Semenanjung Korea", ko: "한반도" },
  summary: {
    en: "Peninsula of North and South Korea. Defence Security Asia names its nuclear instability as part of the context.",
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
