import type { State } from "../types.js";

/**
 * Russia, spoken of only through the Russian systems from which Malaysia's supply is said to turn
 * away.
 */
export const russia: State<"russia"> = {
  id: "russia",
  kind: "state",
  name: { en: "Russia" },
  summary: {
    en: "Russia, spoken of only through the Russian systems from which Malaysia's supply is said to turn away.",
  },
  countryCode: "RU",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "Western sources and Russian systems",
    },
  ],
};
