import type { Place } from "../types.js";

/** Capital of Malaysia, where South Korea and Malaysia signed the defence-industry memorandum. */
export const kualaLumpur: Place<"kuala-lumpur"> = {
  id: "kuala-lumpur",
  kind: "place",
  name: { en: "Kuala Lumpur", ms: "Kuala Lumpur", ko: "쿠알라룸푸르" },
  summary: {
    en: "Capital of Malaysia, where South Korea and Malaysia signed the defence-industry memorandum.",
  },
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
    {
      supports: "name.ko",
      source: "newspim-2025-10-27-summit",
      exact: "쿠알라룸푸르에서 열린 제26차",
    },
    {
      supports: ["name.ms", "within"],
      source: "sun-2024-05",
      exact: ["KUALA LUMPUR", "Antarabangsa Malaysia di sini"],
      inferred: {
        within:
          'the dateline with "di sini" and the Malaysian ministers; the page does not say in so many words that the city lies in Malaysia',
      },
    },
    {
      supports: ["within", "coordinates"],
      source: "wikipedia-kuala-lumpur",
      exact: ["3.14750°N 101.69333°E", "Federal Territory o Kuala Lumpur", "Kintra Malaysie"],
      inferred: { within: "the country is printed in Scots, Malaysie" },
    },
  ],
};
