import type { WeaponSystem } from "../types.js";

/** Italian jet by Leonardo, offered in Malaysia's tender for light combat aircraft. */
export const m346: WeaponSystem<"m-346"> = {
  id: "m-346",
  kind: "weapon-system",
  name: { en: "M-346" },
  summary: {
    en: "Italian jet by Leonardo, offered in Malaysia's tender for light combat aircraft.",
  },
  category: "aircraft",
  makers: ["leonardo"],
  origin: "italy",
  evidence: [
    {
      supports: ["name", "makers", "origin"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Italy’s Leonardo", "M-346"],
    },
    {
      supports: ["name", "makers"],
      source: "aerotime-2023-02",
      exact: "Italy’s Leonardo M-346",
    },
  ],
};
