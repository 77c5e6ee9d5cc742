import type { Place } from "../types.js";

/** South Korean island where Lee Myung-bak and Najib Razak met in June 2009. */
export const jejuIsland: Place<"jeju-island"> = {
  id: "jeju-island",
  kind: "place",
  name: { en: "Jeju Island" },
  summary: { en: "South Korean island where Lee Myung-bak and Najib Razak met in June 2009." },
  placeType: "island",
  within: "south-korea",
  evidence: [
    {
      supports: ["name", "within"],
      source: "oana-news-2009-06-02",
      exact: "JEJU ISLAND, South Korea, June 2",
    },
  ],
};
