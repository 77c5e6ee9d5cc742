import type { WeaponSystem } from "../types.js";

/** Turkish jet offered in the Malaysian tender of 2021. */
export const hurjet: WeaponSystem<"hurjet"> = {
  id: "hurjet",
  kind: "weapon-system",
  name: { en: "Hürjet" },
  aliases: [
    { text: "Hurjet", language: "en", sort: "printed-variant" },
    { text: "Hurizet", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Turkish jet offered in the Malaysian tender of 2021." },
  category: "aircraft",
  makers: ["turkish-aerospace"],
  origin: "turkiye",
  evidence: [
    { supports: ["name", "makers"], source: "edge-malaysia-2022-11-14", topic: "the six bidders" },
    {
      supports: ["aliases", "makers"],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition",
    },
    { supports: ["aliases", "origin"], source: "star-2023-02-24", topic: "the losing aircraft" },
    {
      supports: ["aliases", "makers"],
      source: "defence-space-2023-03-07",
      topic: "the competitors",
    },
  ],
};
