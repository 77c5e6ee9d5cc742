import type { WeaponSystem } from "../types.js";

/**
 * Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin, from which
 * the FA-50 derives.
 */
export const t50: WeaponSystem<"t-50"> = {
  id: "t-50",
  kind: "weapon-system",
  name: { en: "T-50" },
  aliases: [
    { text: "Golden Eagle", language: "en", sort: "short-name" },
    { text: "T-50 Golden Eagle", language: "en", sort: "full-name" },
  ],
  summary: {
    en: "Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin, from which the FA-50 derives.",
  },
  category: "aircraft",
  makers: ["kai", "lockheed-martin"],
  features: [
    {
      feature: {
        en: "Wing, avionics and flight control from Lockheed Martin as main subcontractor",
      },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "lockheed-martin-2001-10-31",
          topic: "shares of the work",
        },
        {
          supports: ["feature", "modality"],
          source: "flightglobal-2002-08",
          topic: "shares of the work",
        },
      ],
    },
  ],
  family: "fa-50-family",
  evidence: [
    {
      supports: ["name", "makers"],
      source: "lockheed-martin-2001-10-31",
      topic: "roll-out of the prototype",
    },
    { supports: ["name", "makers"], source: "lockheed-martin-2002-08-20", topic: "first flight" },
    {
      supports: ["name", "aliases", "makers"],
      source: "flightglobal-2002-08",
      topic: "first flight",
    },
    {
      supports: ["name", "aliases", "makers"],
      source: "gutzy-asia-2024-03-08",
      topic: "trainer for Malaysian pilots",
    },
    { supports: "family", source: "aerotime-2023-02", topic: "the T-50 and its versions" },
    { supports: "family", source: "star-2023-05-25", topic: "users in the region" },
  ],
};
