import type { WeaponSystem } from "../types.js";

/**
 * Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin. The FA-50 is
 * derived from it.
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
    en: "Supersonic jet trainer developed by Korea Aerospace Industries with Lockheed Martin. The FA-50 is derived from it.",
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
          exact: [
            "wing, avionics and the electronic flight",
            "Lockheed Martin Aeronautics Company is the",
            "principal subcontractor and is responsible for",
          ],
        },
        {
          supports: ["feature", "modality"],
          source: "flightglobal-2002-08",
          exact: [
            "avionics, flight control system and wings",
            "principal subcontractor Lockheed Martin",
          ],
        },
      ],
    },
  ],
  family: "fa-50-family",
  evidence: [
    {
      supports: ["name", "makers"],
      source: "lockheed-martin-2001-10-31",
      exact: [
        "first T-50 Golden Eagle aircraft",
        "developed by Korea Aerospace Industries (KAI)",
        "with the assistance of Lockheed Martin",
      ],
    },
    {
      supports: ["name", "makers"],
      source: "lockheed-martin-2002-08-20",
      exact: [
        "T-50 Golden Eagle successfully completed its",
        "Korea Aerospace Industries (KAI) facility",
        "Lockheed Martin is a major participant",
      ],
      inferred: { makers: "the second is called a major participant, not a maker" },
    },
    {
      supports: ["name", "aliases", "makers"],
      source: "flightglobal-2002-08",
      exact: [
        "T-50 Golden Eagle supersonic advanced trainer",
        "Korea Aerospace Industries (KAI)/Lockheed Martin",
      ],
    },
    {
      supports: ["name", "aliases", "makers"],
      source: "gutzy-asia-2024-03-08",
      exact: ["T-50 Golden Eagle advanced trainer", "development by KAI and Lockheed Martin"],
    },
    {
      supports: "family",
      source: "aerotime-2023-02",
      exact: "based on the T-50",
      inferred: { family: "the FA-50 is “based on the T-50”; the family is our grouping" },
    },
    { supports: "family", source: "star-2023-05-25", exact: "100 T-50/FA-50 combat" },
  ],
};
