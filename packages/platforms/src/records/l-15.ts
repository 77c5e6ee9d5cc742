import type { WeaponSystem } from "../types.js";

/** Chinese jet that one source lists in Malaysia's tender for light combat aircraft. */
export const l15: WeaponSystem<"l-15"> = {
  id: "l-15",
  kind: "weapon-system",
  name: { en: "L-15" },
  summary: {
    en: "Chinese jet that one source lists in Malaysia's tender for light combat aircraft.",
  },
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
