import type { WeaponSystem } from "../types.js";

/** Landing ship of the Royal Malaysian Navy, badly damaged by fire in October 2009. */
export const kdSriInderapura: WeaponSystem<"kd-sri-inderapura"> = {
  id: "kd-sri-inderapura",
  kind: "weapon-system",
  name: { en: "KD Sri Inderapura" },
  summary: {
    en: "Landing ship of the Royal Malaysian Navy, badly damaged by fire in October 2009.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  evidence: [
    {
      supports: ["name", "operators"],
      source: "naval-technology-lst",
      exact: ["onboard the KD Sri Inderapura", "Royal Malaysian Navy (RMN)"],
    },
    {
      supports: ["name", "operators"],
      source: "defense-studies-2010-03-11",
      exact: ["KD Sri Inderapura", "RMN's only large amphibious ship"],
    },
  ],
};
