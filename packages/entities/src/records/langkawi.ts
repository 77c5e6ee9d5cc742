import type { Place } from "../types.js";

/** Langkawi, where Anwar received the Korean defence minister in May 2023. */
export const langkawi: Place<"langkawi"> = {
  id: "langkawi",
  kind: "place",
  name: {
    en: "Langkawi",
    ms: "Langkawi",
    ko: "랑카위",
  },
  summary: {
    en: "Langkawi, where Anwar received the Korean defence minister in May 2023.",
  },
  placeType: "island",
  within: "malaysia",
  coordinates: { latitude: 6.35, longitude: 99.8 },
  evidence: [
    {
      supports: ["name.en", "name.ms"],
      source: "astro-awani-2023-05-24",
      topic: "courtesy call on the prime minister",
    },
    {
      supports: ["name.en", "within", "coordinates"],
      source: "wikipedia-langkawi",
      topic: "the island and where it lies",
    },
    { supports: "name.ko", source: "edaily-2023-05-24", topic: "call on the prime minister" },
    { supports: "name.ms", source: "bbc-portal-2025-05-19", topic: "exhibition on the island" },
  ],
};
