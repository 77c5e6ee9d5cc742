import type { WeaponSystem } from "../types.js";

/** Chinese aircraft that one source lists in the Malaysian tender of 2021. */
export const l15: WeaponSystem<"l-15"> = {
  id: "l-15",
  kind: "weapon-system",
  name: { en: "L-15" },
  summary: { en: "Chinese aircraft that one source lists in the Malaysian tender of 2021." },
  category: "aircraft",
  makers: ["catic"],
  evidence: [
    {
      supports: ["name", "makers"],
      source: "aerotime-2023-02",
      exact: "China’s Catic L-15",
    },
  ],
};
