import type { PlatformFamily } from "../types.js";

/**
 * Two command and support ships of the Royal Malaysian Navy, which the multi-role support ships are
 * to replace.
 */
export const inderaSaktiClass: PlatformFamily<"indera-sakti-class"> = {
  id: "indera-sakti-class",
  kind: "family",
  name: { en: "Indera Sakti class" },
  aliases: [{ text: "Sri Indera Sakti-class", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Two command and support ships of the Royal Malaysian Navy, which the multi-role support ships are to replace.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "in-service",
  evidence: [
    {
      supports: ["name", "operators", "standing"],
      source: "malaysian-defence-indera-saktis",
      exact: [
        "two Indera Sakti multi purpose command",
        "RMN seemed destined to operate",
        "for another decade",
      ],
      inferred: {
        name: 'printed "the two Indera Sakti multi purpose command ships" and "the Indera Saktis"; class is our word',
      },
    },
    {
      supports: ["operators", "aliases"],
      source: "zulheimymaamor-2025-12",
      exact: ["Support Ship (Sri Indera Sakti-class)", "Royal Malaysian Navy (RMN) vessels"],
    },
    {
      supports: "operators",
      source: "defense-studies-2010-03-11",
      exact: ["Indera Sakti and KD Mahawangsa", "RMN's only other major transport assets"],
      inferred: {
        operators: "two ships of the class are named as the RMN's; the class itself is not",
      },
    },
  ],
};
