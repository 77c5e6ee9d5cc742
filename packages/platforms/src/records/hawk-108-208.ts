import type { WeaponSystem } from "../types.js";

/**
 * Trainer and light attack aircraft of the Royal Malaysian Air Force, which plans to replace it.
 */
export const hawk108208: WeaponSystem<"hawk-108-208"> = {
  id: "hawk-108-208",
  kind: "weapon-system",
  name: { en: "Hawk 108/208" },
  aliases: [
    { text: "Hawk Mk 108", language: "en", sort: "printed-variant" },
    { text: "Mk 208", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Trainer and light attack aircraft of the Royal Malaysian Air Force, which plans to replace it.",
  },
  category: "aircraft",
  operators: ["royal-malaysian-air-force"],
  evidence: [
    {
      supports: ["aliases", "operators"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "BAE Systems Hawk Mk 108 twin-seat",
        "Mk 208 single-seat",
        "Royal Malaysian Air Force (RMAF)",
      ],
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["name", "operators"],
      source: "aviacionline-2023-05",
      topic: "aircraft to be replaced",
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["name", "operators"],
      source: "maia-2025",
      exact: ["Hawk 108 and Hawk 208", "Royal Malaysian Air Force (RMAF)"],
      inferred: { name: "the two are printed one after the other; the stroke is ours" },
    },
    {
      supports: "operators",
      source: "shephard-2021-06-22",
      exact: ["BAE Hawk 100/200s", "Royal Malaysian Air Force (RMAF)"],
    },
    {
      contradicts: "name",
      reported: { en: "Hawk 100/200" },
      source: "shephard-2021-06-22",
      exact: ["BAE Hawk 100/200s", "Royal Malaysian Air Force (RMAF)"],
    },
  ],
};
