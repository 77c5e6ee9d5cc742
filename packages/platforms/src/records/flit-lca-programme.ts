import type { Programme } from "../types.js";

/**
 * Malaysia's programme for one aircraft that is both trainer and light fighter, for which the
 * FA-50M was bought.
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
    en: "Malaysia's programme for one aircraft that is both trainer and light fighter, for which the FA-50M was bought.",
  },
  category: "aircraft",
  operators: ["royal-malaysian-air-force"],
  standing: "on-order",
  platforms: ["fa-50m"],
  evidence: [
    {
      supports: ["name", "aliases", "operators"],
      source: "shephard-2021-06-22",
      topic: "the tender opened",
    },
    {
      supports: ["aliases", "operators"],
      source: "free-malaysia-today-2021-07-16",
      topic: "the tender and its terms",
    },
    {
      supports: ["name", "aliases", "operators", "platforms"],
      source: "vpk-name-2023-02-27",
      topic: "the purchase and its tender",
    },
    { supports: ["name", "aliases"], source: "flug-revue-2023-02", topic: "the programme" },
    {
      supports: ["aliases", "platforms", "standing", "operators"],
      source: "sun-2025-07",
      topic: "aircraft being acquired",
    },
    {
      supports: ["name", "aliases", "operators", "platforms", "standing"],
      source: "defence-security-asia-2026-01",
      topic: "phases of the programme",
    },
  ],
};
