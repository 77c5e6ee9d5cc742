import type { Place } from "../types.js";

/** Airport at Seongnam where Seoul ADEX 2025 held its public days. */
export const seoulAirport: Place<"seoul-airport"> = {
  id: "seoul-airport",
  kind: "place",
  name: { en: "Seoul Airport", ko: "서울공항" },
  aliases: [{ text: "Seoul Air Base", language: "en", sort: "printed-variant" }],
  summary: { en: "Airport at Seongnam where Seoul ADEX 2025 held its public days." },
  placeType: "facility",
  within: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "within"],
      source: "dapa-magazine-145",
      exact: ["성남 서울공항과", "데이(서울공항, 10월 17일~19일)와"],
      inferred: { within: "Seongnam, and '우리나라' in an organ of a South Korean agency" },
    },
    {
      supports: "name.en",
      source: "korea-joongang-daily-2025-10-20",
      exact: "held at Seoul Airport",
    },
    { supports: "aliases", source: "azertac-2025-10-20", exact: "week at Seoul Air Base" },
  ],
};
