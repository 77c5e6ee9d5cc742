import type { WeaponSystem } from "../types.js";

/**
 * Russian-built fighter of the Royal Malaysian Air Force. One source counts it among the aircraft
 * to be replaced.
 */
export const mig29n: WeaponSystem<"mig-29n"> = {
  id: "mig-29n",
  kind: "weapon-system",
  name: { en: "MiG-29N" },
  summary: {
    en: "Russian-built fighter of the Royal Malaysian Air Force. One source counts it among the aircraft to be replaced.",
  },
  category: "aircraft",
  operators: ["royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["name", "operators"],
      source: "air-times-2024-12-05",
      exact: ["MiG-29N buatan Rusia", "Tentera Udara Diraja Malaysia (TUDM)"],
    },
  ],
};
