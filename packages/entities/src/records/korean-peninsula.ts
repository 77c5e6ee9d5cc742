import type { Place } from "../types.js";

/** The Korean Peninsula, named for its nuclear instability. */
export const koreanPeninsula: Place<"korean-peninsula"> = {
  id: "korean-peninsula",
  kind: "place",
  name: { en: "Korean Peninsula" },
  summary: { en: "The Korean Peninsula, named for its nuclear instability." },
  placeType: "peninsula",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Korean Peninsula nuclear instability",
    },
  ],
};
