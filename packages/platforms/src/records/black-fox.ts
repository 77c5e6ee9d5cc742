import type { WeaponSystem } from "../types.js";

/**
 * South Korean wheeled armoured vehicle. An undated report says South Korea planned to sell it to
 * the Malaysian Army.
 */
export const blackFox: WeaponSystem<"black-fox"> = {
  id: "black-fox",
  kind: "weapon-system",
  name: { en: "Black Fox" },
  summary: {
    en: "South Korean wheeled armoured vehicle. An undated report says South Korea planned to sell it to the Malaysian Army.",
  },
  category: "armoured-vehicles",
  makers: ["doosan-dst"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "troop-transport",
      evidence: [
        {
          supports: "role",
          source: "army-technology-2009",
          exact: "Black Fox armoured personnel carrier",
        },
      ],
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
          exact: "6×6 and 8×8 configurations",
        },
      ],
    },
  ],
  specs: { combatWeight: { value: 16, unit: "tonnes" } },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "army-technology-2009",
      exact: [
        "The 16t Black Fox",
        "Korean military vehicles manufacturer Doosan DST",
        "Talks for the potential sale",
        "South Korea has said",
      ],
      inferred: {
        specs: "16t, as the weight; that it is the combat weight is ours",
        makers:
          "the maker in talks over the sale; that it builds the Black Fox is not said outright",
      },
    },
    {
      supports: "makers",
      source: "mylesat-2018-05-05",
      exact: ["dibuat oleh Doosan DST", "Black Fox milik Hanwha"],
    },
  ],
};
