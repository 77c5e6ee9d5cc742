import type { Place } from "../types.js";

/** Washington, where the NATO summit of July 2024 met. */
export const washington: Place<"washington"> = {
  id: "washington",
  kind: "place",
  name: {
    en: "Washington",
  },
  summary: {
    en: "Washington, where the NATO summit of July 2024 met.",
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
