import type { ConditionEvent } from "../types.js";

/**
 * Malaysia has promised the United Nations a battalion group for Bosnia, and so needs armoured
 * vehicles quickly.
 */
export const bosniaBattalionGroupRequirement: ConditionEvent<"bosnia-battalion-group-requirement"> =
  {
    id: "bosnia-battalion-group-requirement",
    kind: "condition",
    name: { en: "Vehicles for a battalion group in Bosnia" },
    summary: {
      en: "Malaysia has promised the United Nations a battalion group for Bosnia, and so needs armoured vehicles quickly.",
    },
    date: "1993-08?",
    modality: "occurred",
    participants: [{ entity: "malaysia", role: "actor" }],
    place: "bosnia",
    platforms: [{ platform: "k200" }],
    towards: "k200-first-contract",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "platforms", "towards"],
        source: "defense-studies-2009-04",
        exact: [
          "emerged in August",
          "a battalion group",
          "Malaysian contingent in Bosnia",
          "KIFV's welded aluminium armour",
        ],
        inferred: {
          date: '"in August"; no year is printed, 1993 is that of the contract in other sources',
        },
      },
    ],
  };
