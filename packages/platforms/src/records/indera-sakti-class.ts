import type { PlatformFamily } from "../types.js";

/**
 * Two command and support ships of Malaysia's navy, which the multi-role support ships are to
 * replace.
 */
export const inderaSaktiClass: PlatformFamily<"indera-sakti-class"> = {
  id: "indera-sakti-class",
  kind: "family",
  name: { en: "Indera Sakti class" },
  aliases: [{ text: "Sri Indera Sakti-class", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Two command and support ships of Malaysia's navy, which the multi-role support ships are to replace.",
  },
  category: "ships",
  operators: ["royal-malaysian-navy"],
  standing: "in-service",
  evidence: [
    {
      supports: ["name", "operators", "standing"],
      source: "malaysian-defence-indera-saktis",
      topic: "ships to be replaced",
    },
    {
      supports: ["operators", "aliases"],
      source: "zulheimymaamor-2025-12",
      topic: "class of KD Mahawangsa",
    },
    {
      supports: "operators",
      source: "defense-studies-2010-03-11",
      topic: "transport ships of the navy",
    },
  ],
};
