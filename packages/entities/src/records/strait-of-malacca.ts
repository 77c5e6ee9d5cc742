import type { Place } from "../types.js";

/**
 * A strait and maritime chokepoint said to carry some 25 percent of the world's traded goods; other
 * counts of its share differ, by what is measured.
 */
export const straitOfMalacca: Place<"strait-of-malacca"> = {
  id: "strait-of-malacca",
  kind: "place",
  name: { en: "Strait of Malacca", ms: "Selat Melaka", ko: "말라카 해협" },
  aliases: [
    { text: "Malacca Strait", language: "en", sort: "printed-variant" },
    { text: "말라카해협", language: "ko", sort: "printed-variant" },
  ],
  summary: {
    en: "A strait and maritime chokepoint said to carry some 25 percent of the world's traded goods; other counts of its share differ, by what is measured.",
  },
  placeType: "strait",
  measures: { shareOfTradedGoods: { value: 25, unit: "percent", approximate: true } },
  coordinates: { latitude: 4, longitude: 100 },
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "including the Strait of Malacca",
      by: "seok-jong-gun",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 34,
      exact: "geography overseeing the Strait of Malacca",
    },
    {
      supports: "name.en",
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
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 35,
      exact: "world’s most vital maritime chokepoints",
    },
    {
      supports: ["name.ms", "measures.shareOfTradedGoods"],
      source: "maritime-institute-of-malaysia-strait",
      topic: "share of world trade",
    },
    {
      supports: "name.ko",
      source: "hankyung-dictionary-strait-of-malacca",
      topic: "the strait and its traffic",
    },
    {
      supports: ["name.en", "name.ms", "coordinates"],
      source: "wikipedia-strait-of-malacca",
      topic: "the strait and where it lies",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: { value: 25, unit: "percent", approximate: true, of: "seaborne trade" },
      source: "global-economic-2025-10-29",
      topic: "share of seaborne trade",
      asOf: "2025-10-29",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: { from: 20, to: 25, unit: "percent", of: "seaborne transport" },
      source: "hankyung-dictionary-strait-of-malacca",
      topic: "share of seaborne transport",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: {
        value: 27.9,
        unit: "percent",
        of: "merchandise trade by value, without trade between neighbours",
      },
      source: "economic-times-2024-01",
      topic: "Duke University study of chokepoints",
      asOf: "2019",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: {
        value: 50,
        unit: "percent",
        approximate: true,
        of: "seaborne tonnage, with the Sunda and Lombok straits",
      },
      source: "world-economic-forum-2014-05",
      topic: "UNCTAD figures on tonnage",
      asOf: "2010",
    },
    {
      supports: "aliases",
      source: "global-economic-2025-10-29",
      topic: "the strait and its traffic",
    },
  ],
};
