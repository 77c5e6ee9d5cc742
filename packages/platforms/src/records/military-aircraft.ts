import type { PlatformClass } from "../types.js";

/**
 * Aircraft whose airworthiness certifications South Korea and Malaysia have agreed to recognise
 * mutually.
 */
export const militaryAircraft: PlatformClass<"military-aircraft"> = {
  id: "military-aircraft",
  kind: "platform-class",
  name: { en: "Military aircraft" },
  summary: {
    en: "Aircraft whose airworthiness certifications South Korea and Malaysia have agreed to recognise mutually.",
  },
  category: "aircraft",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "certifications for military aircraft",
    },
  ],
};
