import type { Place } from "../types.js";

/**
 * Airport at Sacheon, home of Korea Aerospace Industries and shared with the air force. The KF-21
 * made its first flight from there.
 */
export const sacheonAirport: Place<"sacheon-airport"> = {
  id: "sacheon-airport",
  kind: "place",
  name: { en: "Sacheon Airport", ko: "사천공항" },
  aliases: [{ text: "사천비행장", language: "ko", sort: "printed-variant" }],
  summary: {
    en: "Airport at Sacheon, home of Korea Aerospace Industries and shared with the air force. The KF-21 made its first flight from there.",
  },
  placeType: "facility",
  within: "sacheon",
  coordinates: { latitude: 35.0885417, longitude: 128.0703694 },
  evidence: [
    {
      supports: ["name", "within", "coordinates"],
      source: "wikipedia-sacheon-airport",
      exact: [
        "Sacheon Airport 사천공항",
        "Sacheon, South Gyeongsang Province",
        "35.0885417°N 128.0703694°E",
      ],
    },
    { supports: "aliases", source: "news-sacheon-2022-07-19", exact: "사천비행장을 이륙해" },
  ],
};
