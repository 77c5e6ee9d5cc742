import type { StepEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force may bring its multi-role combat aircraft programme forward if money
 * allows, its chief, Muhamad Norazlan Aris, said in December 2025.
 */
export const multiRoleCombatAircraftAdvance202512: StepEvent<"multi-role-combat-aircraft-advance-2025-12"> =
  {
    id: "multi-role-combat-aircraft-advance-2025-12",
    kind: "step",
    name: { en: "Possible earlier multi-role combat aircraft programme for Malaysia" },
    summary: {
      en: "The Royal Malaysian Air Force may bring its multi-role combat aircraft programme forward if money allows, its chief, Muhamad Norazlan Aris, said in December 2025.",
    },
    modality: "possible",
    asOf: "2025-12-18",
    by: "muhamad-norazlan-aris",
    participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
    platforms: [{ platform: "malaysian-multi-role-combat-aircraft-programme" }],
    towards: "malaysian-multi-role-combat-aircraft-plan-2025-12",
    evidence: [
      {
        supports: ["name", "modality", "participants", "platforms", "towards"],
        source: "star-2025-12-18",
        exact: [
          "could be brought forward",
          "available funds",
          "push forward our MRCA programme",
          "is a possibility that we",
          "says the Royal Malaysian Air Force",
          "Muhamad Norazlan Aris (pic)",
        ],
        by: "muhamad-norazlan-aris",
      },
      {
        supports: ["name", "modality", "participants", "platforms", "towards"],
        source: "star-2025-12-19",
        exact: [
          "may bring forward",
          "aircraft (MRCA) programme slated for",
          "Muhamad Norazlan Aris",
          "Royal Malaysian Air Force",
        ],
        by: "muhamad-norazlan-aris",
      },
    ],
  };
