import type { WeaponSystem } from "../types.js";

/**
 * Landing ship of the South Korean navy. In 2010 it was named as the ship to be lent to Malaysia.
 */
export const hyangroBong: WeaponSystem<"hyangro-bong"> = {
  id: "hyangro-bong",
  kind: "weapon-system",
  name: { en: "Hyangro Bong" },
  summary: {
    en: "Landing ship of the South Korean navy. In 2010 it was named as the ship to be lent to Malaysia.",
  },
  category: "ships",
  makers: ["korea-tacoma"],
  origin: "south-korea",
  operators: ["republic-of-korea-navy"],
  standing: "planned",
  specs: {
    displacement: { value: 4278, unit: "tonnes" },
    passengers: { value: 200, unit: "people" },
  },
  evidence: [
    {
      supports: ["name", "makers", "origin", "operators", "standing", "specs"],
      source: "defense-studies-2010-03-11",
      exact: [
        "Hyangro Bong displaces 4,278 tons",
        "lift capacity of 200 troops",
        "Built by Korea Tacoma",
        "Republic of Korea Navy (RoKN)",
        "is to loan",
      ],
      inferred: { origin: "built by Korea Tacoma", specs: "the displacement is printed in “tons”" },
    },
  ],
};
