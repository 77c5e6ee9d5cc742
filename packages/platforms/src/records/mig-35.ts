import type { WeaponSystem } from "../types.js";

/** Russian fighter offered in Malaysia's tender for light combat aircraft. */
export const mig35: WeaponSystem<"mig-35"> = {
  id: "mig-35",
  kind: "weapon-system",
  name: { en: "MiG-35" },
  aliases: [{ text: "MIG-35", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Russian fighter offered in Malaysia's tender for light combat aircraft.",
  },
  category: "aircraft",
  origin: "russia",
  evidence: [
    {
      supports: "name",
      source: "edge-malaysia-2022-11-14",
      exact: ["Russia’s Rosoboronexport", "MiG-35"],
    },
    { supports: "name", source: "aerotime-2023-02", exact: "Russia’s MiG-35" },
    { supports: ["aliases", "origin"], source: "star-2023-02-24", exact: "Russia's MIG-35" },
  ],
};
