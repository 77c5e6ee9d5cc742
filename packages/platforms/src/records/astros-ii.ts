import type { WeaponSystem } from "../types.js";

/**
 * Brazilian rocket artillery of the Malaysian Army, which plans to replace it. Sources differ on
 * when it is to leave service.
 */
export const astrosIi: WeaponSystem<"astros-ii"> = {
  id: "astros-ii",
  kind: "weapon-system",
  name: { en: "ASTROS II" },
  aliases: [{ text: "Artillery Saturation Rocket System II", language: "en", sort: "full-name" }],
  summary: {
    en: "Brazilian rocket artillery of the Malaysian Army, which plans to replace it. Sources differ on when it is to leave service.",
  },
  category: "artillery",
  makers: ["avibras"],
  origin: "brazil",
  operators: ["malaysian-army"],
  roles: [
    {
      role: "rocket-artillery",
      evidence: [
        {
          supports: "role",
          source: "shephard-2024-05-13",
          exact: "purchase a new rocket artillery system",
        },
        {
          supports: "role",
          source: "soldat-technik-2024-05",
          exact: ["Mehrfach-Raketenwerfer (MLRS)", "36 in Brasilien gefertigten Astros II"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "aliases"],
      source: "shephard-2024-05-13",
      exact: ["Artillery Saturation Rocket System II", "36 Avibras ASTROS II"],
    },
    {
      supports: ["name", "origin", "operators"],
      source: "soldat-technik-2024-05",
      exact: ["36 in Brasilien gefertigten Astros II", "das Malaysische Heer"],
      inferred: {
        origin: "Brasilien, Brazil in German",
        operators:
          'the launchers to be replaced by those for "das Malaysische Heer", the Malaysian Army',
      },
    },
    {
      supports: ["name", "origin"],
      source: "altair-2024-05",
      exact: "brazylijskie systemy Astros II",
      inferred: { origin: "brazylijskie, Brazilian" },
    },
    {
      supports: ["origin", "operators"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["巴西生产的36套", "马来西亚陆军"],
      inferred: {
        origin: "巴西, Brazil",
        operators:
          "马来西亚陆军, the Malaysian Army, for which the old launchers are to be replaced",
      },
    },
  ],
};
