import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned, as of December 2025, to have its multi-role combat
 * aircraft programme in 2035.
 */
export const malaysianMultiRoleCombatAircraftPlan202512: TargetEvent<"malaysian-multi-role-combat-aircraft-plan-2025-12"> =
  {
    id: "malaysian-multi-role-combat-aircraft-plan-2025-12",
    kind: "target",
    name: { en: "Multi-role combat aircraft planned for 2035" },
    summary: {
      en: "The Royal Malaysian Air Force planned, as of December 2025, to have its multi-role combat aircraft programme in 2035.",
    },
    date: "2035",
    modality: "planned",
    asOf: "2025-12-18",
    by: "royal-malaysian-air-force",
    participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
    platforms: [{ platform: "malaysian-multi-role-combat-aircraft-programme" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "star-2025-12-18",
        exact: [
          "multi-role combat aircraft (MRCA) programme",
          "slated for 2035",
          "says the Royal Malaysian Air Force",
        ],
      },
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "star-2025-12-19",
        exact: [
          "programme slated for 2035",
          "multi-role combat aircraft (MRCA)",
          "Royal Malaysian Air Force",
          "Muhamad Norazlan Aris",
        ],
        by: "muhamad-norazlan-aris",
      },
    ],
  };
