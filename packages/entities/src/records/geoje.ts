import type { Place } from "../types.js";

/** City in South Korea with the shipyard of Hanwha Ocean. */
export const geoje: Place<"geoje"> = {
  id: "geoje",
  kind: "place",
  name: { en: "Geoje", ko: "거제시" },
  summary: { en: "City in South Korea with the shipyard of Hanwha Ocean." },
  placeType: "city",
  within: "south-korea",
  coordinates: { latitude: 34.858056, longitude: 128.618333 },
  evidence: [
    { supports: "name.en", source: "bernama-2026-02-19", exact: "shipyard in Geoje" },
    {
      supports: ["name", "within", "coordinates"],
      source: "wikipedia-geoje",
      exact: [
        "Koreanisches Alphabet: 거제시",
        "34° 51′ N, 128° 37′",
        "Provinz Gyeongsangnam-do in Südkorea",
      ],
      inferred: { within: "South Korea: 'Südkorea', the German name" },
    },
  ],
};
