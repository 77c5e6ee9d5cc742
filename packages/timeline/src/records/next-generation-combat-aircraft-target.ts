import type { TargetEvent } from "../types.js";

/**
 * South Korea is determined to master the development of next-generation combat aircraft, as its
 * KF-21 programme underscores, according to Defence Security Asia.
 */
export const nextGenerationCombatAircraftTarget: TargetEvent<"next-generation-combat-aircraft-target"> =
  {
    id: "next-generation-combat-aircraft-target",
    kind: "target",
    name: { en: "Mastery of developing next-generation combat aircraft" },
    summary: {
      en: "South Korea is determined to master the development of next-generation combat aircraft, as its KF-21 programme underscores, according to Defence Security Asia.",
    },
    modality: "target",
    by: "south-korea",
    participants: [{ entity: "south-korea", role: "actor" }],
    platforms: [{ platform: "next-generation-combat-aircraft" }, { platform: "kf-21-programme" }],
    evidence: [
      {
        supports: ["name", "modality", "participants"],
        source: "dsa-pact-2025",
        paragraph: 63,
        exact: "Seoul’s determination to master next-generation combat",
      },
      {
        supports: ["name", "platforms"],
        source: "dsa-pact-2025",
        paragraph: 63,
        exact: "next-generation combat aircraft development",
      },
      {
        supports: "platforms",
        source: "dsa-pact-2025",
        paragraph: 63,
        exact: "indigenous KF-21 Boramae fighter programme",
      },
    ],
  };
