import type { WeaponSystem } from "../types.js";

/**
 * Support ship of Malaysia's navy, in commission since 1983 and, according to one blog, built in
 * South Korea.
 */
export const kdMahawangsa: WeaponSystem<"kd-mahawangsa"> = {
  id: "kd-mahawangsa",
  kind: "weapon-system",
  name: { en: "KD Mahawangsa" },
  summary: {
    en: "Support ship of Malaysia's navy, in commission since 1983 and, according to one blog, built in South Korea.",
  },
  category: "ships",
  makers: ["korea-tacoma"],
  origin: "south-korea",
  operators: ["royal-malaysian-navy"],
  standing: "in-service",
  family: "indera-sakti-class",
  evidence: [
    {
      supports: ["name", "makers", "origin", "operators", "family"],
      source: "zulheimymaamor-2025-12",
      topic: "the ship and its builder",
    },
    {
      supports: ["name", "operators", "standing", "family"],
      source: "malaysian-defence-indera-saktis",
      topic: "ships to be replaced",
    },
    {
      supports: ["name", "operators"],
      source: "defense-studies-2010-03-11",
      topic: "transport ships of the navy",
    },
    {
      supports: ["name", "operators"],
      source: "naval-technology-lst",
      topic: "transport ships of the navy",
    },
  ],
};
