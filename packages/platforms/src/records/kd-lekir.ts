import type { WeaponSystem } from "../types.js";

/** German-built corvette of the Royal Malaysian Navy that visited Incheon in 1990. */
export const kdLekir: WeaponSystem<"kd-lekir"> = {
  id: "kd-lekir",
  kind: "weapon-system",
  name: { en: "KD Lekir" },
  summary: {
    en: "German-built corvette of the Royal Malaysian Navy that visited Incheon in 1990.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  features: [
    {
      feature: { en: "Corvette of the Kasturi class, built in Germany" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "zulheimymaamor-2025-12",
          exact: ["HDW, Germany", "Corvette (Kasturi-class)", "KD Lekir (F26)"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "operators"],
      source: "zulheimymaamor-2025-12",
      exact: ["KD Lekir (F26)", "Royal Malaysian Navy (RMN) vessels"],
    },
  ],
};
