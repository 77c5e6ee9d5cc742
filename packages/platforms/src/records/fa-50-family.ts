import type { PlatformFamily } from "../types.js";

/**
 * South Korean aircraft family of the T-50 trainer and the FA-50 light combat aircraft, made by
 * Korea Aerospace Industries.
 */
export const fa50Family: PlatformFamily<"fa-50-family"> = {
  id: "fa-50-family",
  kind: "family",
  name: { en: "FA-50 family" },
  aliases: [{ text: "T-50/FA-50", language: "en", sort: "printed-variant" }],
  summary: {
    en: "South Korean aircraft family of the T-50 trainer and the FA-50 light combat aircraft, made by Korea Aerospace Industries.",
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
    {
      supports: ["aliases", "makers"],
      source: "star-2023-05-25",
      exact: ["100 T-50/FA-50 combat", "operating KAI products"],
    },
    {
      supports: ["operators", "makers"],
      source: "aerotime-2023-02",
      exact: [
        "Republic of Korea Air Force",
        "Indonesia, Iraq, the Philippines and Thailand",
        "2022 Poland became",
        "18 KAI FA-50 light fighter",
      ],
    },
    {
      supports: ["operators", "makers"],
      source: "asian-military-review-2023-07",
      exact: [
        "on order by Poland",
        "Indonesian Ministry of Defence",
        "Thailand is also reportedly",
        "Korea Aerospace Industries (KAI)",
      ],
    },
  ],
};
