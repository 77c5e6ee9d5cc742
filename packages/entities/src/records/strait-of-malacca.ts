import type { Place } from "../types.js";

/**
 * Strait and maritime chokepoint said to carry about 25 percent of global traded goods. Other
 * sources give other shares, by what they measure.
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
    en: "Strait and maritime chokepoint said to carry about 25 percent of global traded goods. Other sources give other shares, by what they measure.",
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
      inferred: { by: "“He”: Seok Jong-gun, named in the paragraph before" },
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
      inferred: { "name.en": "“The strait”: that of Malacca, named in the paragraph before" },
    },
    {
      supports: ["name.ms", "measures.shareOfTradedGoods"],
      source: "maritime-institute-of-malaysia-strait",
      exact: ["25% jumlah perdagangan dunia", "Bilangan kapal melalui Selat Melaka"],
    },
    {
      supports: "name.ko",
      source: "hankyung-dictionary-strait-of-malacca",
      exact: "말라카 해협",
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
      exact: ["해상 무역의 약 25%가 통과하는", "말라카해협은 전 세계"],
      inferred: { asOf: "the page's day of issue, in the address" },
      asOf: "2025-10-29",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: { from: 20, to: 25, unit: "percent", of: "seaborne transport" },
      source: "hankyung-dictionary-strait-of-malacca",
      exact: "세계 해상운송량의 20~25%",
    },
    {
      contradicts: "measures.shareOfTradedGoods",
      reported: {
        value: 27.9,
        unit: "percent",
        of: "merchandise trade by value, without trade between neighbours",
      },
      source: "economic-times-2024-01",
      exact: [
        "27.9% of merchandise sent around",
        "known as the Malacca Strait",
        "between non-neighbouring countries",
        "used 2019 data",
      ],
      origin: "Lincoln Pratson, Duke University",
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
      exact: [
        "almost half of the world’s total",
        "annual seaborne trade tonnage",
        "Straits of Sunda and",
        "passed through the Strait of Malacca",
        "Lombok in 2010",
      ],
      inferred: { "measures.shareOfTradedGoods": '"almost half" told as about 50 percent' },
      origin: "UNCTAD, Review of Maritime Transport 2011",
      asOf: "2010",
    },
    {
      supports: "aliases",
      source: "global-economic-2025-10-29",
      exact: "말라카해협은 전 세계",
    },
  ],
};
