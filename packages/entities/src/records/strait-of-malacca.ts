import type { Place } from "../types.js";

/**
 * The Strait of Malacca, a maritime chokepoint by way of which about 25 percent of the world's
 * traded goods pass.
 */
export const straitOfMalacca: Place<"strait-of-malacca"> = {
  id: "strait-of-malacca",
  kind: "place",
  name: { en: "Strait of Malacca" },
  aliases: [{ text: "Malacca Strait", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The Strait of Malacca, a maritime chokepoint by way of which about 25 percent of the world's traded goods pass.",
  },
  placeType: "strait",
  measures: { shareOfTradedGoods: { value: 25, unit: "percent", approximate: true } },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "including the Strait of Malacca",
      by: "seok-jong-gun",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 34,
      exact: "geography overseeing the Strait of Malacca",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "defence of the Strait of Malacca",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "the entrance to the Malacca Strait",
    },
    {
      supports: "measures.shareOfTradedGoods",
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "approximately 25 percent of global traded",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "world’s most vital maritime chokepoints",
    },
  ],
};
