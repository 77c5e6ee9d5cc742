import type { Gathering } from "../types.js";

/**
 * Seventh of South Korea's yearly defence conferences, held in Seoul in September 2018; a senior
 * Malaysian official attended.
 */
export const seoulDefenseDialogue2018: Gathering<"seoul-defense-dialogue-2018"> = {
  id: "seoul-defense-dialogue-2018",
  kind: "gathering",
  name: { en: "Seoul Defense Dialogue 2018" },
  aliases: [
    { text: "SDD2018", language: "en", sort: "abbreviation" },
    { text: "2018 Seoul Defense Dialogue", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Seventh of South Korea's yearly defence conferences, held in Seoul in September 2018; a senior Malaysian official attended.",
  },
  ordinal: { value: 7, unit: "ordinal" },
  date: "2018-09-12/2018-09-14",
  place: "seoul",
  host: "south-korean-ministry-of-national-defense",
  evidence: [
    {
      supports: ["name", "aliases", "ordinal", "date", "place"],
      source: "maritime-institute-of-malaysia-seoul-defense-dialogue",
      exact: [
        "the 7th Seoul Defense Dialogue 2018(SDD2018)",
        "12-14 September 2018",
        "Westin Chosun Hotel, Seoul",
      ],
    },
    {
      supports: "host",
      source: "maritime-institute-of-malaysia-seoul-defense-dialogue",
      exact: "The Ministry of National Defense, ROK",
    },
    {
      supports: ["aliases", "ordinal", "date", "place", "host"],
      source: "south-korean-defence-ministry-2018-09-04",
      exact: [
        "The 7th Seoul Defense Dialogue(SDD)",
        "host the 2018 Seoul Defense Dialogue",
        "from September 12th to 14th",
        "The Ministry of National Defense to",
      ],
    },
  ],
};
