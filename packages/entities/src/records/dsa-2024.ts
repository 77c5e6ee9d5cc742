import type { Gathering } from "../types.js";

/** Arms exhibition held in Kuala Lumpur in May 2024. */
export const dsa2024: Gathering<"dsa-2024"> = {
  id: "dsa-2024",
  kind: "gathering",
  name: {
    en: "Defence Services Asia 2024",
    ms: "Perkhidmatan Pertahanan Asia 2024",
  },
  aliases: [
    {
      text: "DSA",
      language: "en",
      sort: "abbreviation",
    },
    { text: "Defence Services Asia", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "Arms exhibition held in Kuala Lumpur in May 2024.",
  },
  date: "2024-05-06/2024-05-09",
  place: "malaysia-international-trade-and-exhibition-centre",
  evidence: [
    {
      supports: ["name.en", "place"],
      source: "sun-2024-05-07",
      topic: "talks at the exhibition",
    },
    {
      supports: ["name.en", "aliases"],
      source: "sun-2024-05-09",
      topic: "interview at the exhibition",
    },
    {
      supports: "name.en",
      source: "eurasian-times-2024-05",
      topic: "talks at the exhibition",
    },
    {
      supports: "date",
      source: "sun-2024-05",
      topic: "talks at the exhibition",
    },
    { supports: ["name.ms", "place"], source: "sun-2024-05", topic: "venue of the exhibition" },
    { supports: "place", source: "sun-2024-05-07", topic: "venue of the exhibition" },
    {
      supports: "place",
      source: "asian-defence-journal-2025-12-01",
      topic: "venue of the exhibition",
    },
    {
      supports: ["name", "date", "place"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "days of the exhibition",
    },
    { supports: "aliases", source: "sun-2024-05-07", topic: "talks at the exhibition" },
  ],
};
