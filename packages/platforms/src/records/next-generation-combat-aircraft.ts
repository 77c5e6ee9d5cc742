import type { PlatformClass } from "../types.js";

/**
 * Combat aircraft of the kind whose development South Korea is determined to master through the
 * KF-21 programme.
 */
export const nextGenerationCombatAircraft: PlatformClass<"next-generation-combat-aircraft"> = {
  id: "next-generation-combat-aircraft",
  kind: "platform-class",
  name: { en: "Next-generation combat aircraft" },
  summary: {
    en: "Combat aircraft of the kind whose development South Korea is determined to master through the KF-21 programme.",
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
