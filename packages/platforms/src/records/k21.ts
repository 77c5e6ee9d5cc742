import type { WeaponSystem } from "../types.js";

/**
 * South Korean infantry fighting vehicle that South Korea said, about 2009, it would sell to the
 * Malaysian Army.
 */
export const k21: WeaponSystem<"k21"> = {
  id: "k21",
  kind: "weapon-system",
  name: { en: "K21" },
  aliases: [{ text: "K-21", language: "en", sort: "printed-variant" }],
  summary: {
    en: "South Korean infantry fighting vehicle that South Korea said, about 2009, it would sell to the Malaysian Army.",
  },
  category: "armoured-vehicles",
  makers: ["doosan-dst"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "infantry-fighting",
      evidence: [{ supports: "role", source: "army-technology-2009", topic: "vehicles for sale" }],
    },
  ],
  specs: {
    combatWeight: { value: 25, unit: "tonnes" },
    length: { value: 6.9, unit: "metres" },
    width: { value: 3.4, unit: "metres" },
    range: { value: 500, unit: "kilometres" },
    maximumSpeed: { value: 70, unit: "kilometres per hour" },
  },
  evidence: [
    {
      supports: ["name", "aliases", "makers", "origin", "standing", "specs"],
      source: "army-technology-2009",
      topic: "vehicles for sale",
    },
    {
      supports: ["name", "specs.maximumSpeed"],
      source: "xinhua-2016",
      topic: "speed of tracked vehicles in Korean use",
    },
  ],
};
