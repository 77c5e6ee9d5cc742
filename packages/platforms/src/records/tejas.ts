import type { WeaponSystem } from "../types.js";

/**
 * Indian light fighter by Hindustan Aeronautics, offered in Malaysia's tender for light combat
 * aircraft.
 */
export const tejas: WeaponSystem<"tejas"> = {
  id: "tejas",
  kind: "weapon-system",
  name: { en: "Tejas", ko: "테자스" },
  summary: {
    en: "Indian light fighter by Hindustan Aeronautics, offered in Malaysia's tender for light combat aircraft.",
  },
  category: "aircraft",
  makers: ["hindustan-aeronautics"],
  origin: "india",
  evidence: [
    {
      supports: ["name.en", "makers"],
      source: "edge-malaysia-2022-11-14",
      exact: ["makes Tejas", "India’s Hindustan Aeronautics Ltd (HAL)"],
    },
    {
      supports: ["name.en", "makers"],
      source: "aerotime-2023-02",
      exact: "Indian’s HAL Tejas",
    },
    { supports: ["name.en", "origin"], source: "star-2023-02-24", exact: "India's Tejas" },
    {
      supports: ["name.en", "makers"],
      source: "defence-space-2023-03-07",
      exact: "FA-50 & HAL LCA Tejas",
    },
    { supports: "name.ko", source: "hankyung-2023-02-24", exact: "인도 테자스(Tejas)" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      exact: "인도 테자스",
    },
  ],
};
