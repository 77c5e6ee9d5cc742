import type { PlatformClass } from "../types.js";

/**
 * One of three domains that the defence-industry memorandum targets, and a major axis of potential
 * cooperation.
 */
export const missileSystems: PlatformClass<"missile-systems"> = {
  id: "missile-systems",
  kind: "platform-class",
  name: { en: "Missile systems" },
  aliases: [{ text: "precision-missile technology", language: "en", sort: "printed-variant" }],
  summary: {
    en: "One of three domains that the defence-industry memorandum targets, and a major axis of potential cooperation.",
  },
  category: "missiles",
  standing: "prospective",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "naval vessels, and missile systems",
    },
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Warships and Missile Systems",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 69,
      exact: "Missile systems also constitute",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 69,
      exact: "a major axis of potential cooperation",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "precision-missile technology",
    },
  ],
};
