import type { WeaponSystem } from "../types.js";

/**
 * Support ship of the Royal Malaysian Navy, in commission since 1983. One blog says it was built in
 * South Korea.
 */
export const kdMahawangsa: WeaponSystem<"kd-mahawangsa"> = {
  id: "kd-mahawangsa",
  kind: "weapon-system",
  name: { en: "KD Mahawangsa" },
  summary: {
    en: "Support ship of the Royal Malaysian Navy, in commission since 1983. One blog says it was built in South Korea.",
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
      exact: [
        "KD Mahawangsa (1504)",
        "Korea Tacoma, South Korea",
        "Support Ship (Sri Indera Sakti-class)",
        "Royal Malaysian Navy (RMN) vessels",
      ],
    },
    {
      supports: ["name", "operators", "standing", "family"],
      source: "malaysian-defence-indera-saktis",
      exact: [
        "KD Mahawangsa – for another decade",
        "two Indera Sakti multi purpose command",
        "RMN seemed destined to operate",
      ],
    },
    {
      supports: ["name", "operators"],
      source: "defense-studies-2010-03-11",
      exact: ["Indera Sakti and KD Mahawangsa", "RMN's only other major transport assets"],
    },
    {
      supports: ["name", "operators"],
      source: "naval-technology-lst",
      exact: "RMN transport ships KD Mahawangsa",
    },
  ],
};
