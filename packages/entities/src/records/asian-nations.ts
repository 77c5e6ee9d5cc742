import type { Group } from "../types.js";

/**
 * The nations of Asia. Their economies are said to depend on fuel shipped through the Strait of
 * Malacca.
 */
export const asianNations: Group<"asian-nations"> = {
  id: "asian-nations",
  kind: "group",
  name: { en: "Asian nations" },
  aliases: [{ text: "Asian economies", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The nations of Asia. Their economies are said to depend on fuel shipped through the Strait of Malacca.",
  },
  members: ["malaysia"],
  evidence: [
    {
      supports: ["name", "members"],
      source: "dsa-pact-2025",
      paragraph: 32,
      exact: "between South Korea and any Asian",
      inferred: { members: "the arrangement of which this is said is the one with Malaysia" },
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "essential to Asian economies",
    },
  ],
};
