import type { Gathering } from "../types.js";

/**
 * Defence Services Asia exhibition of April 2014 in Kuala Lumpur, where South Korean companies
 * exhibited.
 */
export const dsa2014: Gathering<"dsa-2014"> = {
  id: "dsa-2014",
  kind: "gathering",
  name: {
    en: "Defence Services Asia 2014",
  },
  aliases: [
    { text: "DSA 2014", language: "en", sort: "abbreviation" },
    {
      text: "Defence Service Asia",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Defence Services Asia exhibition of April 2014 in Kuala Lumpur, where South Korean companies exhibited.",
  },
  date: "2014-04-14/2014-04-17",
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "date", "place"],
      source: "hankyung-2014-04-18",
      exact: [
        "방산전시회(Defence Service Asia)에",
        "14일부터 17일까지 말레이시아 쿠알라룸푸르에서",
      ],
      inferred: {
        date: "month and year from the number of the page (20140418)",
        name: "printed Defence Service Asia, without the year",
      },
    },
    {
      supports: ["name", "aliases", "place"],
      source: "global-security-malaysian-corvettes",
      exact: ["DSA 2014, the 14th Defence Services", "in April in Kuala Lumpur (Malaysia)"],
      origin: "Navy Recognition report of April 2014 (MSC)",
    },
  ],
};
