import type { StepEvent } from "../types.js";

/**
 * Malaysia's air force may bring its multi-role fighter programme forward if the money is there.
 */
export const multiRoleCombatAircraftAdvance202512: StepEvent<"multi-role-combat-aircraft-advance-2025-12"> =
  {
    id: "multi-role-combat-aircraft-advance-2025-12",
    kind: "step",
    name: { en: "Possible earlier start of the multi-role combat aircraft programme" },
    summary: {
      en: "Malaysia's air force may bring its multi-role fighter programme forward if the money is there.",
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
