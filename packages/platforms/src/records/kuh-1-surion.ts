import type { WeaponSystem } from "../types.js";

/** South Korean utility helicopter which, in January 2024, Malaysia was reported to consider. */
export const kuh1Surion: WeaponSystem<"kuh-1-surion"> = {
  id: "kuh-1-surion",
  kind: "weapon-system",
  name: { en: "KUH-1 Surion", ko: "수리온" },
  summary: {
    en: "South Korean utility helicopter which, in January 2024, Malaysia was reported to consider.",
  },
  category: "aircraft",
  makers: ["kai"],
  origin: "south-korea",
  standing: "prospective",
  evidence: [
    {
      supports: ["name.en", "makers", "origin", "standing"],
      source: "chosun-2024-01-25",
      topic: "export prospects of the helicopter",
    },
    {
      supports: "name.ko",
      source: "chosun-ilbo-2023-05-23",
      topic: "interest in other Korean arms",
    },
  ],
};
