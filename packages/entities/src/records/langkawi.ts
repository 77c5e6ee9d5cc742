import type { Place } from "../types.js";

/**
 * Malaysian island of the LIMA exhibitions, where Anwar Ibrahim received South Korea's defence
 * minister in May 2023.
 */
export const langkawi: Place<"langkawi"> = {
  id: "langkawi",
  kind: "place",
  name: {
    en: "Langkawi",
    ms: "Langkawi",
    ko: "랑카위",
  },
  summary: {
    en: "Malaysian island of the LIMA exhibitions, where Anwar Ibrahim received South Korea's defence minister in May 2023.",
  },
  placeType: "island",
  within: "malaysia",
  coordinates: { latitude: 6.35, longitude: 99.8 },
  evidence: [
    {
      supports: ["name.en", "name.ms"],
      source: "astro-awani-2023-05-24",
      exact: "ke Langkawi sempena",
    },
    {
      supports: ["name.en", "within", "coordinates"],
      source: "wikipedia-langkawi",
      exact: [
        "6.350°N 99.800°E",
        "Langkawi, officially known as Langkawi",
        "off the coast of northwestern Malaysia",
      ],
    },
    { supports: "name.ko", source: "edaily-2023-05-24", exact: "랑카위에서 안와르 총리를 예방해" },
    {
      supports: "name.ms",
      source: "bbc-portal-2025-05-19",
      exact: "isu perkhidmatan feri Langkawi",
    },
  ],
};
