import type { WeaponSystem } from "../types.js";

/** A South Korean infantry fighting vehicle with which South Korea supplied Malaysia. */
export const k200: WeaponSystem<"k200"> = {
  id: "k200",
  kind: "weapon-system",
  name: { en: "K200" },
  aliases: [
    { text: "K200 infantry fighting vehicle platform", language: "en", sort: "printed-variant" },
    { text: "K200 infantry fighting vehicles", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "A South Korean infantry fighting vehicle with which South Korea supplied Malaysia.",
  },
  category: "armoured-vehicles",
  origin: "south-korea",
  standing: "supplied",
  roles: [
    {
      role: "infantry-fighting",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 17,
          exact: "the K200 infantry fighting vehicle platform",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 28,
          exact: "its K200 infantry fighting vehicles",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "the K200 infantry fighting vehicle platform",
    },
    {
      supports: ["name", "aliases", "origin"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "its K200 infantry fighting vehicles",
    },
    {
      supports: "origin",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "Leveraging South Korea’s expertise in platforms",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "infantry fighting vehicles to Malaysia",
    },
  ],
};
