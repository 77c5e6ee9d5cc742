import type { Group } from "../types.js";

/** The West, spoken of as the traditional military backing of Southeast Asian states. */
export const theWest: Group<"the-west"> = {
  id: "the-west",
  kind: "group",
  name: { en: "The West" },
  summary: {
    en: "The West, spoken of as the traditional military backing of Southeast Asian states.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "beyond traditional Western military backing",
    },
  ],
};
