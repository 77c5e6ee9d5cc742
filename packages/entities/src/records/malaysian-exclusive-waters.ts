import type { Place } from "../types.js";

/**
 * Waters in which Malaysia faces incursions and grey-zone challenges. Whether they are its
 * exclusive economic zone is not said.
 */
export const malaysianExclusiveWaters: Place<"malaysian-exclusive-waters"> = {
  id: "malaysian-exclusive-waters",
  kind: "place",
  name: { en: "Malaysia's exclusive waters" },
  summary: {
    en: "Waters in which Malaysia faces incursions and grey-zone challenges. Whether they are its exclusive economic zone is not said.",
  },
  placeType: "maritime-zone",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: ["within its exclusive waters", "Malaysia faces increased incursions"],
      inferred: { name: "“its”: Malaysia’s, the subject of the sentence" },
    },
  ],
};
