import type { Programme } from "../types.js";

/**
 * Malaysian programme to buy one aircraft as both trainer and light combat aircraft. It led to the
 * order for the FA-50M.
 */
export const flitLcaProgramme: Programme<"flit-lca-programme"> = {
  id: "flit-lca-programme",
  kind: "programme",
  name: { en: "Fighter Lead-In Trainer – Light Combat Aircraft programme" },
  aliases: [
    { text: "FLIT-LCA", language: "en", sort: "abbreviation" },
    { text: "FLIT/LCA", language: "en", sort: "printed-variant" },
    { text: "LCA/FLIT", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Malaysian programme to buy one aircraft as both trainer and light combat aircraft. It led to the order for the FA-50M.",
  },
  category: "aircraft",
  operators: ["royal-malaysian-air-force"],
  standing: "on-order",
  platforms: ["fa-50m"],
  evidence: [
    {
      supports: ["name", "aliases", "operators"],
      source: "shephard-2021-06-22",
      exact: [
        "Fighter Lead-In Training",
        "Light Combat Aircraft (FLIT-LCA)",
        "Royal Malaysian Air Force (RMAF)",
      ],
      inferred: { name: "printed with Training in place of Trainer" },
    },
    {
      supports: ["aliases", "operators"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "combat aircraft/fighter lead-in-trainer (LCA/FLIT)",
        "Royal Malaysian Air Force (RMAF)",
      ],
    },
    {
      supports: ["name", "aliases", "operators", "platforms"],
      source: "vpk-name-2023-02-27",
      exact: [
        "Fighter Lead–in Trainer",
        "FLIT/LCA aircraft",
        "Malaysian Air Force",
        "of the FA-50 Block.20",
      ],
      inferred: {
        operators: "printed as 'Malaysian Air Force', without Royal",
        platforms: "printed as FA-50 Block.20",
      },
    },
    {
      supports: "name",
      source: "flug-revue-2023-02",
      exact: "Fighter Lead-In Trainer-Light Combat Aircraft",
    },
    {
      supports: ["aliases", "standing", "operators"],
      source: "sun-2025-07",
      exact: ["acquiring 18 FLIT-LCA aircraft", "Royal Malaysian Air Force (RMAF)"],
    },
    {
      supports: ["name", "aliases", "operators", "platforms", "standing"],
      source: "defence-security-asia-2026-01",
      exact: [
        "Aircraft (FLIT-LCA) Phase 2 programme",
        "Fighter Lead-In Trainer",
        "Royal Malaysian Air Force’s (RMAF/TUDM)",
        "tranche of six FA-50M aircraft",
      ],
    },
  ],
};
