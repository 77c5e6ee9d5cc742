import type { WeaponSystem } from "../types.js";

/** Turkish jet offered in the Malaysian tender of 2021. */
export const hurjet: WeaponSystem<"hurjet"> = {
  id: "hurjet",
  kind: "weapon-system",
  name: { en: "Hürjet", ko: "휴르제트" },
  aliases: [
    { text: "Hurjet", language: "en", sort: "printed-variant" },
    { text: "Hurizet", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Turkish jet offered in the Malaysian tender of 2021." },
  category: "aircraft",
  makers: ["turkish-aerospace"],
  origin: "turkiye",
  evidence: [
    {
      supports: ["name.en", "makers"],
      source: "edge-malaysia-2022-11-14",
      topic: "the six bidders",
    },
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
    { supports: "name.ko", source: "hankyung-2023-02-24", topic: "the bidders" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      topic: "aircraft that were not chosen",
    },
  ],
};
