import type { Place } from "../types.js";

/** Continent in which the partnership is said to signal a proactive defence-industrial axis. */
export const asia: Place<"asia"> = {
  id: "asia",
  kind: "place",
  name: { en: "Asia" },
  summary: {
    en: "Continent in which the partnership is said to signal a proactive defence-industrial axis.",
  },
  placeType: "region",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "a proactive defence-industrial axis in Asia",
    },
  ],
};
