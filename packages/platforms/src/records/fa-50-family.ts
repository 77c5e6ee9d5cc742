import type { PlatformFamily } from "../types.js";

/**
 * The family of the T-50 trainer and the FA-50, one of the platforms in which South Korea has
 * expertise.
 */
export const fa50Family: PlatformFamily<"fa-50-family"> = {
  id: "fa-50-family",
  kind: "family",
  name: { en: "FA-50 family" },
  aliases: [{ text: "T-50/FA-50", language: "en", sort: "printed-variant" }],
  summary: {
    en: "The family of the T-50 trainer and the FA-50, one of the platforms in which South Korea has expertise.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: [
    "republic-of-korea-air-force",
    "indonesia",
    "iraq",
    "philippines",
    "thailand",
    "poland",
  ],
  standing: "expertise",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "such as the FA-50 family",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "Leveraging South Korea’s expertise in platforms",
    },
    { supports: ["aliases", "makers"], source: "star-2023-05-25", topic: "users in the region" },
    {
      supports: ["operators", "makers"],
      source: "aerotime-2023-02",
      topic: "users and buyers of the T-50 and FA-50",
    },
    {
      supports: ["operators", "makers"],
      source: "asian-military-review-2023-07",
      topic: "first aircraft for Poland",
    },
  ],
};
