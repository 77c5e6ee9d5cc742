import type { Situation } from "../types.js";

/**
 * North Korea is accelerating its development of strategic weapons, according to Defence Security
 * Asia.
 */
export const northKoreanStrategicWeaponsDevelopment: Situation<"north-korean-strategic-weapons-development"> =
  {
    id: "north-korean-strategic-weapons-development",
    kind: "situation",
    name: { en: "North Korean strategic weapons development" },
    summary: {
      en: "North Korea is accelerating its development of strategic weapons, according to Defence Security Asia.",
    },
    situationType: "military-build-up",
    modality: "ongoing",
    by: "defence-security-asia",
    parties: ["north-korea"],
    evidence: [
      {
        supports: ["name", "modality", "parties"],
        source: "dsa-pact-2025",
        paragraph: 85,
        exact: "North Korea accelerates strategic weapons development",
      },
    ],
  };
