import type { Group } from "../types.js";

/**
 * The states of Southeast Asia, which are said to gain more partners for capacity building and may
 * join similar arrangements.
 */
export const southeastAsianStates: Group<"southeast-asian-states"> = {
  id: "southeast-asian-states",
  kind: "group",
  name: { en: "Southeast Asian states" },
  aliases: [{ text: "Southeast Asian countries", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The states of Southeast Asia, which are said to gain more partners for capacity building and may join similar arrangements.",
  },
  members: ["malaysia"],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "It provides Southeast Asian states with",
    },
    {
      supports: ["name", "aliases", "members"],
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "encourage other Southeast Asian countries",
      inferred: { members: '"other": beside Malaysia, of which the text speaks' },
    },
    {
      supports: "members",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: ["Malaysia is a key country in", "key country in Southeast Asia"],
      inferred: { by: "“He”: Seok Jong-gun, named in the paragraph before" },
      by: "seok-jong-gun",
    },
  ],
};
