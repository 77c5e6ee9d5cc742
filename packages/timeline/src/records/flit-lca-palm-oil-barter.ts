import type { ConditionEvent } from "../types.js";

/**
 * Malaysia required half the price in its tender for light combat aircraft to be paid by barter,
 * preferably in palm oil, Free Malaysia Today reported in July 2021.
 */
export const flitLcaPalmOilBarter: ConditionEvent<"flit-lca-palm-oil-barter"> = {
  id: "flit-lca-palm-oil-barter",
  kind: "condition",
  name: { en: "Half the aircraft price by barter, preferably in palm oil" },
  summary: {
    en: "Malaysia required half the price in its tender for light combat aircraft to be paid by barter, preferably in palm oil, Free Malaysia Today reported in July 2021.",
  },
  modality: "recommended",
  asOf: "2021-07-16",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  platforms: [{ platform: "flit-lca-programme" }],
  figures: { share: { value: 50, unit: "percent" } },
  towards: "flit-lca-tender",
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "figures", "towards"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "mandatory for 50% of the total",
        "preferably palm oil",
        "combat aircraft/fighter lead-in-trainer (LCA/FLIT)",
        "Malaysia has made it",
      ],
      inferred: { modality: "printed as mandatory, the strongest form of it" },
    },
    {
      supports: ["name", "platforms", "figures"],
      source: "flug-revue-2023-02",
      exact: [
        "die Hälfte des Betrags durch Gegengeschäfte",
        "Palmöl oder Palmölprodukten",
        "Fighter Lead-In Trainer-Light Combat Aircraft",
      ],
      inferred: { figures: "50 percent: 'die Hälfte' (half)" },
      origin: "Flug Revue",
    },
  ],
};
