import type { Place } from "../types.js";

/** City in South Korea with the air base where Malaysian pilots were to train. */
export const gwangju: Place<"gwangju"> = {
  id: "gwangju",
  kind: "place",
  name: { en: "Gwangju", ko: "광주" },
  summary: {
    en: "City in South Korea with the air base where Malaysian pilots were to train.",
  },
  placeType: "city",
  within: "south-korea",
  evidence: [
    {
      supports: ["name.en", "within"],
      source: "gutzy-asia-2024-03-08",
      exact: "airbase in Gwangju, Korea",
    },
    { supports: "name.ko", source: "defense-today-2024-03", exact: "광주 1전비에서 3~6개월간" },
  ],
};
