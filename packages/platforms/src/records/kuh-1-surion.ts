import type { WeaponSystem } from "../types.js";

/**
 * South Korean utility helicopter by Korea Aerospace Industries. Malaysia was reported in January
 * 2024 to be considering it.
 */
export const kuh1Surion: WeaponSystem<"kuh-1-surion"> = {
  id: "kuh-1-surion",
  kind: "weapon-system",
  name: { en: "KUH-1 Surion", ko: "수리온" },
  summary: {
    en: "South Korean utility helicopter by Korea Aerospace Industries. Malaysia was reported in January 2024 to be considering it.",
  },
  category: "aircraft",
  makers: ["kai"],
  origin: "south-korea",
  standing: "prospective",
  evidence: [
    {
      supports: ["name.en", "makers", "origin", "standing"],
      source: "chosun-2024-01-25",
      exact: [
        "KUH-1 Surion, a utility helicopter",
        "developed by Korea Aerospace Industries (KAI)",
        "Malaysia is considering adopting",
      ],
      inferred: {
        origin: "developed by Korea Aerospace Industries; no country is named in that sentence",
      },
    },
    {
      supports: "name.ko",
      source: "chosun-ilbo-2023-05-23",
      exact: "KF-21 전투기, 수리온",
    },
  ],
};
