import type { Programme } from "../types.js";

/**
 * Malaysian warship programme that needs a new anti-ship missile after Norway withdrew the licence
 * for the Naval Strike Missile.
 */
export const littoralCombatShip: Programme<"littoral-combat-ship"> = {
  id: "littoral-combat-ship",
  kind: "programme",
  name: { en: "Littoral combat ship programme" },
  aliases: [{ text: "LCS", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysian warship programme that needs a new anti-ship missile after Norway withdrew the licence for the Naval Strike Missile.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  evidence: [
    {
      supports: ["name", "operators"],
      source: "star-2026-06-28",
      exact: ["Littoral Combat Ship (LCS) project", "needs of the Navy"],
      inferred: { operators: "Royal Malaysian Navy: printed as the Navy" },
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "sun-2026-06",
      exact: ["Littoral Combat Ship (LCS) project", "Royal Malaysian Navy (RMN)"],
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "malay-mail-2026-07-02",
      exact: ["Littoral Combat Ship (LCS) programme", "Royal Malaysian Navy (RMN)"],
    },
  ],
};
