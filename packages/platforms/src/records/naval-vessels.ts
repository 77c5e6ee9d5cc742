import type { PlatformClass } from "../types.js";

/**
 * One of three domains that the defence-industry memorandum targets, beside fighter aircraft and
 * missile systems.
 */
export const navalVessels: PlatformClass<"naval-vessels"> = {
  id: "naval-vessels",
  kind: "platform-class",
  name: { en: "Naval vessels" },
  aliases: [
    { text: "Warships", language: "en", sort: "printed-variant" },
    { text: "naval systems", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "One of three domains that the defence-industry memorandum targets, beside fighter aircraft and missile systems.",
  },
  category: "ships",
  standing: "prospective",
  evidence: [
    {
      supports: ["name", "standing"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "fighter aircraft, naval vessels",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Fighter Jets, Warships",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "fighter aviation, naval systems",
    },
  ],
};
