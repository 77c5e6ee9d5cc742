import type { Group } from "../types.js";

/** The Western states, named as the traditional military backers of Southeast Asian states. */
export const theWest: Group<"the-west"> = {
  id: "the-west",
  kind: "group",
  name: { en: "The West" },
  summary: {
    en: "The Western states, named as the traditional military backers of Southeast Asian states.",
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
