import type { Place } from "../types.js";

/**
 * City in South Korea with the Hanwha Aerospace plant that the Malaysian defence minister visited.
 */
export const changwon: Place<"changwon"> = {
  id: "changwon",
  kind: "place",
  name: { en: "Changwon", ko: "창원" },
  aliases: [{ text: "창원시", language: "ko", sort: "full-name" }],
  summary: {
    en: "City in South Korea with the Hanwha Aerospace plant that the Malaysian defence minister visited.",
  },
  placeType: "city",
  within: "south-korea",
  coordinates: { latitude: 35.27083, longitude: 128.66306 },
  evidence: [
    {
      supports: "name.en",
      source: "defence-security-asia-2024-09",
      topic: "visit to the Hanwha Aerospace plant",
    },
    {
      supports: ["name", "aliases", "within", "coordinates"],
      source: "wikipedia-changwon",
      topic: "the city and where it lies",
    },
  ],
};
