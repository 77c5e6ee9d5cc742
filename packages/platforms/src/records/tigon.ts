import type { WeaponSystem } from "../types.js";

/**
 * South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to Malaysia.
 */
export const tigon: WeaponSystem<"tigon"> = {
  id: "tigon",
  kind: "weapon-system",
  name: { en: "Tigon" },
  summary: {
    en: "South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to Malaysia.",
  },
  category: "armoured-vehicles",
  makers: ["hanwha-defense-systems"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "troop-transport",
      evidence: [
        { supports: "role", source: "mylesat-2018-05-05", topic: "the vehicle offered" },
        { supports: "role", source: "malaysian-defence-2018", topic: "vehicles at the exhibition" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Developed from the Black Fox" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "mylesat-2018-05-05",
          topic: "origin of the vehicle",
        },
      ],
    },
    {
      feature: { en: "Trials in Malaysia after the exhibition" },
      modality: "expected",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "mylesat-2018-05-05",
          topic: "trials to come",
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018",
          topic: "trials to come",
        },
      ],
    },
  ],
  specs: {
    enginePower: { value: 525, unit: "horsepower" },
    maximumSpeed: { value: 100, unit: "kilometres per hour" },
    range: { value: 1000, unit: "kilometres" },
    crew: { value: 3, unit: "people" },
    passengers: { value: 8, unit: "people" },
  },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "mylesat-2018-05-05",
      topic: "the vehicle offered",
    },
    {
      supports: ["name", "makers"],
      source: "malaysian-defence-2018",
      topic: "vehicles at the exhibition",
    },
  ],
};
