import type { Gathering } from "../types.js";

/** Arms exhibition in Kuala Lumpur in March 2022. */
export const dsa2022: Gathering<"dsa-2022"> = {
  id: "dsa-2022",
  kind: "gathering",
  name: { en: "Defence Services Asia 2022" },
  aliases: [{ text: "DSA 2022", language: "en", sort: "abbreviation" }],
  summary: { en: "Arms exhibition in Kuala Lumpur in March 2022." },
  date: "2022-03-28/2022-03-31",
  place: "kuala-lumpur",
  evidence: [
    { supports: ["name", "aliases", "place"], source: "janes-2022", topic: "the exhibition" },
    {
      supports: ["aliases", "date", "place"],
      source: "gukbang-news-2022-03-29",
      topic: "the exhibition",
    },
    {
      supports: ["aliases", "date", "place"],
      source: "green-economy-news-2022-03-29",
      topic: "the exhibition",
    },
  ],
};
