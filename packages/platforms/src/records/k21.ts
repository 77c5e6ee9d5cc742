import type { WeaponSystem } from "../types.js";

/**
 * South Korean infantry fighting vehicle. An undated report of about 2009 says South Korea planned
 * to sell it to the Malaysian Army.
 */
export const k21: WeaponSystem<"k21"> = {
  id: "k21",
  kind: "weapon-system",
  name: { en: "K21" },
  aliases: [{ text: "K-21", language: "en", sort: "printed-variant" }],
  summary: {
    en: "South Korean infantry fighting vehicle. An undated report of about 2009 says South Korea planned to sell it to the Malaysian Army.",
  },
  category: "armoured-vehicles",
  makers: ["doosan-dst"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "infantry-fighting",
      evidence: [
        {
          supports: "role",
          source: "army-technology-2009",
          exact: "infantry fighting vehicle K21",
        },
      ],
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
      exact: [
        "The 25t K-21 features",
        "6.9m-long and 3.4m-wide",
        "operational range of 500km",
        "road speed of 70km/h",
        "Korean military vehicles manufacturer Doosan DST",
        "infantry fighting vehicle K21",
      ],
      inferred: {
        makers: "the maker in talks over the sale; that it builds the K21 is not said outright",
        standing: '"Talks for the potential sale are currently underway"',
        specs: "25t, as the weight; that it is the combat weight is ours",
      },
    },
    {
      supports: ["name", "specs.maximumSpeed"],
      source: "xinhua-2016",
      exact: ["70 km for K21", "km per hour"],
    },
  ],
};
