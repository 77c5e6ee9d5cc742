import type { Place } from "../types.js";

/** Airport at Seongnam where the public days of Seoul ADEX 2025 were held. */
export const seoulAirport: Place<"seoul-airport"> = {
  id: "seoul-airport",
  kind: "place",
  name: { en: "Seoul Airport", ko: "서울공항" },
  aliases: [{ text: "Seoul Air Base", language: "en", sort: "printed-variant" }],
  summary: { en: "Airport at Seongnam where the public days of Seoul ADEX 2025 were held." },
  placeType: "facility",
  within: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "within"],
      source: "dapa-magazine-145",
      topic: "public days of ADEX 2025",
    },
    {
      supports: "name.en",
      source: "korea-joongang-daily-2025-10-20",
      topic: "place of the opening",
    },
    { supports: "aliases", source: "azertac-2025-10-20", topic: "public days of ADEX 2025" },
  ],
};
