import type { PlatformClass } from "../types.js";

/**
 * Combat aircraft of the next generation, the development of which South Korea is determined to
 * master.
 */
export const nextGenerationCombatAircraft: PlatformClass<"next-generation-combat-aircraft"> = {
  id: "next-generation-combat-aircraft",
  kind: "platform-class",
  name: { en: "Next-generation combat aircraft" },
  summary: {
    en: "Combat aircraft of the next generation, the development of which South Korea is determined to master.",
  },
  category: "aircraft",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "next-generation combat aircraft development",
    },
  ],
};
