import type { Place } from "../types.js";

/**
 * Military complex in South Korea with the headquarters of its air force, where the first air force
 * talks with Malaysia were held in August 2025.
 */
export const gyeryongdae: Place<"gyeryongdae"> = {
  id: "gyeryongdae",
  kind: "place",
  name: {
    en: "Gyeryongdae",
    ko: "계룡대",
  },
  summary: {
    en: "Military complex in South Korea with the headquarters of its air force, where the first air force talks with Malaysia were held in August 2025.",
  },
  placeType: "facility",
  within: "south-korea",
  evidence: [
    {
      supports: ["name", "within"],
      source: "kookbang-ilbo-2025-08-06",
      exact: "공군은 5일 계룡대 공군본부에서",
      inferred: {
        within: "the headquarters of South Korea's own air force",
      },
    },
  ],
};
