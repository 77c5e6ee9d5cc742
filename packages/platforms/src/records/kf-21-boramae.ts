import type { WeaponSystem } from "../types.js";

/**
 * A South Korean fighter designed with stealth shaping, sensor fusion and combat reach beyond
 * visual range. Malaysian work on its subsystems is spoken of as possible.
 */
export const kf21Boramae: WeaponSystem<"kf-21-boramae"> = {
  id: "kf-21-boramae",
  kind: "weapon-system",
  name: { en: "KF-21 Boramae" },
  aliases: [{ text: "KF-21", language: "en", sort: "short-name" }],
  summary: {
    en: "A South Korean fighter designed with stealth shaping, sensor fusion and combat reach beyond visual range. Malaysian work on its subsystems is spoken of as possible.",
  },
  category: "aircraft",
  origin: "south-korea",
  standing: "prospective",
  features: [
    {
      feature: { en: "Stealth shaping" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "designed with stealth shaping",
        },
      ],
    },
    {
      feature: { en: "Sensor fusion called superior" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "superior sensor fusion",
        },
      ],
    },
    {
      feature: { en: "Extended capability for combat beyond visual range" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "extended beyond-visual-range combat capability",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases", "origin"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "South Korea’s indigenous KF-21 Boramae fighter",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 64,
      exact: "The KF-21 is designed with",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "Malaysia’s future involvement in any subsystem",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
  ],
};
