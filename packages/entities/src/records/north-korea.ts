import type { State } from "../types.js";

/**
 * North Korea, named for its long-range missile threats and for its faster development of strategic
 * weapons.
 */
export const northKorea: State<"north-korea"> = {
  id: "north-korea",
  kind: "state",
  name: { en: "North Korea" },
  summary: {
    en: "North Korea, named for its long-range missile threats and for its faster development of strategic weapons.",
  },
  countryCode: "KP",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "North Korea accelerates strategic weapons development",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "North Korean long-range missile threats",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "in response to North Korean threats",
    },
  ],
};
