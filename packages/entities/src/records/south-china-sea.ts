import type { Place } from "../types.js";

/** The South China Sea, named for its disputes and for rising tensions in its region. */
export const southChinaSea: Place<"south-china-sea"> = {
  id: "south-china-sea",
  kind: "place",
  name: { en: "South China Sea" },
  aliases: [{ text: "South China Sea region", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The South China Sea, named for its disputes and for rising tensions in its region.",
  },
  placeType: "sea",
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "in the South China Sea region",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "South China Sea disputes",
    },
  ],
};
