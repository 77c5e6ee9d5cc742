import type { Place } from "../types.js";

/** Kuala Lumpur, where the memorandum was signed. */
export const kualaLumpur: Place<"kuala-lumpur"> = {
  id: "kuala-lumpur",
  kind: "place",
  name: { en: "Kuala Lumpur", ms: "Kuala Lumpur", ko: "쿠알라룸푸르" },
  summary: { en: "Kuala Lumpur, where the memorandum was signed." },
  placeType: "city",
  within: "malaysia",
  coordinates: { latitude: 3.1475, longitude: 101.69333 },
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
    { supports: "name.ko", source: "newspim-2025-10-27-summit", topic: "place of the summits" },
    { supports: ["name.ms", "within"], source: "sun-2024-05", topic: "place of the exhibition" },
    {
      supports: ["name.en", "within", "coordinates"],
      source: "wikipedia-kuala-lumpur",
      topic: "the city and where it lies",
    },
  ],
};
