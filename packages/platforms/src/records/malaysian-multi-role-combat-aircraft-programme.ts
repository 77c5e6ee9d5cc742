import type { Programme } from "../types.js";

/**
 * Malaysian plan for new multi-role combat aircraft, for which the KF-21 is discussed as a
 * candidate.
 */
export const malaysianMultiRoleCombatAircraftProgramme: Programme<"malaysian-multi-role-combat-aircraft-programme"> =
  {
    id: "malaysian-multi-role-combat-aircraft-programme",
    kind: "programme",
    name: { en: "Malaysian multi-role combat aircraft programme" },
    aliases: [{ text: "MRCA", language: "en", sort: "abbreviation" }],
    summary: {
      en: "Malaysian plan for new multi-role combat aircraft, for which the KF-21 is discussed as a candidate.",
    },
    category: "aircraft",
    operators: ["royal-malaysian-air-force"],
    standing: "planned",
    roles: [
      {
        role: "multi-role",
        evidence: [
          { supports: "role", source: "star-2025-12-18", exact: "multi-role combat aircraft" },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name", "aliases", "operators", "standing"],
        source: "star-2025-12-18",
        exact: [
          "multi-role combat aircraft (MRCA) programme",
          "slated for 2035",
          "says the Royal Malaysian Air Force",
        ],
      },
      {
        supports: ["name", "aliases", "operators", "standing"],
        source: "army-recognition-2026-01",
        exact: [
          "Multi-Role Combat Aircraft (MRCA) program",
          "now envisages two squadrons",
          "modernise the country's air force",
        ],
        inferred: {
          operators:
            "printed as the country's air force; Royal Malaysian Air Force is not in the part seen",
        },
      },
    ],
  };
