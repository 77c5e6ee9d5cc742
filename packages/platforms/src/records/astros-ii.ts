import type { WeaponSystem } from "../types.js";

/**
 * Brazilian rocket artillery of the Malaysian Army, for which a successor is sought; when it is to
 * leave service is disputed.
 */
export const astrosIi: WeaponSystem<"astros-ii"> = {
  id: "astros-ii",
  kind: "weapon-system",
  name: { en: "ASTROS II" },
  aliases: [{ text: "Artillery Saturation Rocket System II", language: "en", sort: "full-name" }],
  summary: {
    en: "Brazilian rocket artillery of the Malaysian Army, for which a successor is sought; when it is to leave service is disputed.",
  },
  category: "artillery",
  makers: ["avibras"],
  origin: "brazil",
  operators: ["malaysian-army"],
  roles: [
    {
      role: "rocket-artillery",
      evidence: [
        { supports: "role", source: "shephard-2024-05-13", topic: "systems to be replaced" },
        { supports: "role", source: "soldat-technik-2024-05", topic: "systems to be replaced" },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "aliases"],
      source: "shephard-2024-05-13",
      topic: "systems to be replaced",
    },
    {
      supports: ["name", "origin", "operators"],
      source: "soldat-technik-2024-05",
      topic: "systems to be replaced",
    },
    {
      supports: ["name", "origin"],
      source: "altair-2024-05",
      topic: "systems to be replaced",
    },
    {
      supports: ["origin", "operators"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "systems to be replaced",
    },
  ],
};
