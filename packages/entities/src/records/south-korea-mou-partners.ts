import type { Group } from "../types.js";

/**
 * The 52 countries, none of them named, with which South Korea had signed defence-cooperation
 * memoranda as of October 2025.
 */
export const southKoreaMouPartners: Group<"south-korea-mou-partners"> = {
  id: "south-korea-mou-partners",
  kind: "group",
  name: { en: "Countries with a South Korean defence-cooperation MOU" },
  summary: {
    en: "The 52 countries, none of them named, with which South Korea had signed defence-cooperation memoranda as of October 2025.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "signed defence-cooperation MOUs with 52",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "52 countries as of October 2025",
    },
  ],
};
