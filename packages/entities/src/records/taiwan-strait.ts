import type { Place } from "../types.js";

/** The Taiwan Strait, named for the tensions there. */
export const taiwanStrait: Place<"taiwan-strait"> = {
  id: "taiwan-strait",
  kind: "place",
  name: { en: "Taiwan Strait" },
  summary: { en: "The Taiwan Strait, named for the tensions there." },
  placeType: "strait",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Taiwan Strait tensions",
    },
  ],
};
