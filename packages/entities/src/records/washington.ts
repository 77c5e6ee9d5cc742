import type { Place } from "../types.js";

/** Capital of the United States, where NATO held its summit of July 2024. */
export const washington: Place<"washington"> = {
  id: "washington",
  kind: "place",
  name: {
    en: "Washington",
  },
  summary: {
    en: "Capital of the United States, where NATO held its summit of July 2024.",
  },
  placeType: "city",
  evidence: [
    {
      supports: "name",
      source: "savera-times-2024-07",
      exact: "NATO summit in Washington",
    },
  ],
};
