import type { Place } from "../types.js";

/**
 * Sea area in which Malaysia's deterrence and maritime situational awareness are expected to grow.
 */
export const malaysianExclusiveEconomicZone: Place<"malaysian-exclusive-economic-zone"> = {
  id: "malaysian-exclusive-economic-zone",
  kind: "place",
  name: { en: "Malaysia's exclusive economic zone" },
  summary: {
    en: "Sea area in which Malaysia's deterrence and maritime situational awareness are expected to grow.",
  },
  placeType: "maritime-zone",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 43,
      exact: ["in its exclusive economic zone", "Malaysia’s ability to field modernised"],
      inferred: { name: "“its”: Malaysia’s, the subject of the sentence" },
    },
  ],
};
