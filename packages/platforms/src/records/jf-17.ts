import type { WeaponSystem } from "../types.js";

/**
 * Fighter offered in Malaysia's tender for light combat aircraft, according to most sources. One
 * says it was not.
 */
export const jf17: WeaponSystem<"jf-17"> = {
  id: "jf-17",
  kind: "weapon-system",
  name: { en: "JF-17" },
  summary: {
    en: "Fighter offered in Malaysia's tender for light combat aircraft, according to most sources. One says it was not.",
  },
  category: "aircraft",
  makers: ["catic"],
  evidence: [
    {
      supports: ["name", "makers"],
      source: "edge-malaysia-2022-11-14",
      exact: ["China National Aero-Technology", "makes JF-17 B", "Import & Export Corp"],
    },
    {
      supports: "name",
      source: "star-2023-02-24",
      exact: "Pakistan's JF-17",
    },
    { supports: "name", source: "defence-space-2023-03-07", exact: "Aeronautical Complex JF-17" },
    { supports: "name", source: "aerotime-2023-02", exact: "Pakistani-Chinese JF-17" },
  ],
};
