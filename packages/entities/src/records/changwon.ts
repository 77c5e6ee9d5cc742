import type { Place } from "../types.js";

/**
 * City in South Korea with a plant of Hanwha Aerospace that Malaysia's defence minister visited in
 * 2024.
 */
export const changwon: Place<"changwon"> = {
  id: "changwon",
  kind: "place",
  name: { en: "Changwon", ko: "창원" },
  aliases: [{ text: "창원시", language: "ko", sort: "full-name" }],
  summary: {
    en: "City in South Korea with a plant of Hanwha Aerospace that Malaysia's defence minister visited in 2024.",
  },
  placeType: "city",
  within: "south-korea",
  coordinates: { latitude: 35.27083, longitude: 128.66306 },
  evidence: [
    {
      supports: "name.en",
      source: "defence-security-asia-2024-09",
      exact: "Hanwha Aerospace in Changwon",
    },
    {
      supports: ["name", "aliases", "within", "coordinates"],
      source: "wikipedia-changwon",
      exact: [
        "35|16|15|N|128|39",
        "창원시",
        "Downtown Changwon in 2010",
        "in South Gyeongsang, South Korea",
      ],
      inferred: {
        name: "창원 from 창원시 (시, city); 창원 alone is not printed where seen",
        coordinates: "35°16′15″N 128°39′47″E turned into decimal degrees",
      },
    },
  ],
};
