import type { WeaponSystem } from "../types.js";

/** Indian light fighter offered in the Malaysian tender of 2021. */
export const tejas: WeaponSystem<"tejas"> = {
  id: "tejas",
  kind: "weapon-system",
  name: { en: "Tejas", ko: "테자스" },
  summary: { en: "Indian light fighter offered in the Malaysian tender of 2021." },
  category: "aircraft",
  makers: ["hindustan-aeronautics"],
  origin: "india",
  evidence: [
    {
      supports: ["name.en", "makers"],
      source: "edge-malaysia-2022-11-14",
      topic: "the six bidders",
    },
    {
      supports: ["name.en", "makers"],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition",
    },
    { supports: ["name.en", "origin"], source: "star-2023-02-24", topic: "the losing aircraft" },
    {
      supports: ["name.en", "makers"],
      source: "defence-space-2023-03-07",
      topic: "the competitors",
    },
    { supports: "name.ko", source: "hankyung-2023-02-24", topic: "the bidders" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      topic: "aircraft that were not chosen",
    },
  ],
};
