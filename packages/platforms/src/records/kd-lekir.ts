import type { WeaponSystem } from "../types.js";

/**
 * German-built corvette of the Royal Malaysian Navy that visited Incheon in 1990 and exercised with
 * South Korean ships in 2020.
 */
export const kdLekir: WeaponSystem<"kd-lekir"> = {
  id: "kd-lekir",
  kind: "weapon-system",
  name: { en: "KD Lekir", ko: "레키르함" },
  summary: {
    en: "German-built corvette of the Royal Malaysian Navy that visited Incheon in 1990 and exercised with South Korean ships in 2020.",
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
    {
      supports: "name",
      source: "kookbang-ilbo-2020-10-27",
      exact: "레키르함(KD Lekir, 1800톤급)과",
    },
    {
      supports: "name.ko",
      source: "korea-economic-tv-2020-10-26",
      exact: "말레이시아 호위함 레키르함(1천800t급) 및",
    },
  ],
};
