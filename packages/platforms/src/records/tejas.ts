import type { WeaponSystem } from "../types.js";

/** Indian light fighter offered in the Malaysian tender of 2021. */
export const tejas: WeaponSystem<"tejas"> = {
  id: "tejas",
  kind: "weapon-system",
  name: { en: "Tejas" },
  summary: { en: "Indian light fighter offered in the Malaysian tender of 2021." },
  category: "aircraft",
  makers: ["hindustan-aeronautics"],
  origin: "india",
  evidence: [
    { supports: ["name", "makers"], source: "edge-malaysia-2022-11-14", topic: "the six bidders" },
    {
      supports: ["name", "makers"],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition",
    },
    { supports: ["name", "origin"], source: "star-2023-02-24", topic: "the losing aircraft" },
    { supports: ["name", "makers"], source: "defence-space-2023-03-07", topic: "the competitors" },
  ],
};
