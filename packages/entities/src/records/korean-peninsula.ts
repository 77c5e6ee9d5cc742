import type { Place } from "../types.js";

/** The Korean Peninsula, named for its nuclear instability. */
export const koreanPeninsula: Place<"korean-peninsula"> = {
  id: "korean-peninsula",
  kind: "place",
  name: { en: "Korean Peninsula", ms: "Semenanjung Korea", ko: "한반도" },
  summary: { en: "The Korean Peninsula, named for its nuclear instability." },
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
