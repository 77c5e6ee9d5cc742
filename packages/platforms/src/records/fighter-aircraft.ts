import type { PlatformClass } from "../types.js";

/**
 * One of three domains that the defence-industry memorandum targets, beside naval vessels and
 * missile systems.
 */
export const fighterAircraft: PlatformClass<"fighter-aircraft"> = {
  id: "fighter-aircraft",
  kind: "platform-class",
  name: { en: "Fighter aircraft" },
  aliases: [
    { text: "Fighter Jets", language: "en", sort: "printed-variant" },
    { text: "fighter aviation", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "One of three domains that the defence-industry memorandum targets, beside naval vessels and missile systems.",
  },
  category: "aircraft",
  standing: "prospective",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "domains include fighter aircraft",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "to Co-Develop Fighter Jets",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "joint R&D projects in fighter aviation",
    },
  ],
};
