import type { ConditionEvent } from "../types.js";

/**
 * Malaysia's tender demands that half of the price be paid by barter, by preference in palm oil.
 */
export const flitLcaPalmOilBarter: ConditionEvent<"flit-lca-palm-oil-barter"> = {
  id: "flit-lca-palm-oil-barter",
  kind: "condition",
  name: { en: "Half of the aircraft price to be paid in barter, with palm oil preferred" },
  summary: {
    en: "Malaysia's tender demands that half of the price be paid by barter, by preference in palm oil.",
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
      inferred: { figures: "'die Hälfte' (half)" },
      origin: "Flug Revue",
    },
  ],
};
