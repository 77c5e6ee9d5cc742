import type { WeaponSystem } from "../types.js";

/**
 * A multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered
 * it; accounts differ on whether it has been delivered.
 */
export const fa50: WeaponSystem<"fa-50"> = {
  id: "fa-50",
  kind: "weapon-system",
  name: { en: "FA-50" },
  aliases: [
    { text: "FA-50 light combat aircraft", language: "en", sort: "printed-variant" },
    { text: "FA-50 platform", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "A multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered it; accounts differ on whether it has been delivered.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: ["malaysia"],
  standing: "on-order",
  roles: [
    {
      role: "light-combat",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 29,
          exact: "18 FA-50 light combat aircraft",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "The FA-50 light combat aircraft",
        },
      ],
    },
    {
      role: "multi-role",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "serves as a multi-role platform",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 30,
          exact: "expand multi-role airpower coverage",
        },
      ],
    },
    {
      role: "lead-in-fighter-training",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "platform for lead-in fighter training",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 30,
          exact: "strengthen its lead-in fighter training capability",
        },
      ],
    },
    {
      role: "light-precision-strike",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "light precision-strike missions",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Modern avionics" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "Its modern avionics",
        },
      ],
    },
    {
      feature: { en: "AESA radar" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "AESA radar options",
        },
      ],
    },
    {
      feature: { en: "Modular integration of weapons" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "modular weapons integration",
        },
      ],
    },
    {
      feature: { en: "Favourable cost over the life cycle" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "favourable life-cycle cost",
        },
      ],
    },
    {
      feature: { en: "High suitability for what Malaysia demands" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "highly suitable for Malaysia’s demands",
        },
      ],
    },
    {
      feature: {
        en: "Bridge from advanced jet trainers to multi-role fighters of the full spectrum",
      },
      modality: "ongoing",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "positioned globally as a bridge",
        },
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "between advanced jet trainers",
        },
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "full-spectrum multi-role fighters",
        },
      ],
    },
    {
      feature: { en: "Growing appeal as an export" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "increasing export appeal",
        },
      ],
    },
  ],
  family: "fa-50-family",
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "18 FA-50 light combat aircraft",
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "The FA-50 light combat aircraft",
    },
    {
      supports: "makers",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "was developed by Korea Aerospace Industries",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "The FA-50 platform is now being",
    },
    {
      supports: "family",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "such as the FA-50 family",
    },
    {
      supports: ["operators", "standing"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "Malaysia awarded a contract",
    },
    {
      supports: ["operators", "standing"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "for 18 FA-50",
    },
    {
      contradicts: "standing",
      reported: "supplied",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "delivered under the 2023 contract",
    },
  ],
};
