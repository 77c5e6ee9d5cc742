import type { WeaponSystem } from "../types.js";

/** Turkish jet by Turkish Aerospace, offered in Malaysia's tender for light combat aircraft. */
export const hurjet: WeaponSystem<"hurjet"> = {
  id: "hurjet",
  kind: "weapon-system",
  name: { en: "Hürjet", ko: "휴르제트" },
  aliases: [
    { text: "Hurjet", language: "en", sort: "printed-variant" },
    { text: "Hurizet", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Turkish jet by Turkish Aerospace, offered in Malaysia's tender for light combat aircraft.",
  },
  category: "aircraft",
  makers: ["turkish-aerospace"],
  origin: "turkiye",
  evidence: [
    {
      supports: ["name.en", "makers"],
      source: "edge-malaysia-2022-11-14",
      exact: ["the Hürjet", "Turkey Aerospace Industries (TAI)"],
    },
    {
      supports: ["aliases", "makers"],
      source: "aerotime-2023-02",
      exact: "Turkey’s TAI Hurjet",
    },
    { supports: ["aliases", "origin"], source: "star-2023-02-24", exact: "Turkey's Hurizet" },
    {
      supports: ["aliases", "makers"],
      source: "defence-space-2023-03-07",
      exact: "Turkish Aerospace Hurjet",
    },
    { supports: "name.ko", source: "hankyung-2023-02-24", exact: "터키 휴르제트(Hurizet)" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      exact: "튀르키예 휴르제트 등을",
    },
  ],
};
