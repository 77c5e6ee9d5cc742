import type { Group } from "../types.js";

/**
 * Great powers that are not named, whose growing competition is said to be one cause of shifting
 * supply chains.
 */
export const greatPowers: Group<"great-powers"> = {
  id: "great-powers",
  kind: "group",
  name: { en: "Great powers" },
  summary: {
    en: "Great powers that are not named, whose growing competition is said to be one cause of shifting supply chains.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "due to intensifying great-power competition",
    },
  ],
};
