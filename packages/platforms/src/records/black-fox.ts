import type { WeaponSystem } from "../types.js";

/**
 * South Korean wheeled armoured vehicle that South Korea, by an undated report, said it would sell
 * to the Malaysian Army.
 */
export const blackFox: WeaponSystem<"black-fox"> = {
  id: "black-fox",
  kind: "weapon-system",
  name: { en: "Black Fox" },
  summary: {
    en: "South Korean wheeled armoured vehicle that South Korea, by an undated report, said it would sell to the Malaysian Army.",
  },
  category: "armoured-vehicles",
  makers: ["doosan-dst"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "troop-transport",
      evidence: [{ supports: "role", source: "army-technology-2009", topic: "vehicles for sale" }],
    },
  ],
  features: [
    {
      feature: { en: "Six or eight driven wheels" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "army-technology-2009",
          topic: "configurations",
        },
      ],
    },
  ],
  specs: { combatWeight: { value: 16, unit: "tonnes" } },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "army-technology-2009",
      topic: "vehicles for sale",
    },
    { supports: "makers", source: "mylesat-2018-05-05", topic: "forerunner of the Tigon" },
  ],
};
