import type { ConditionEvent } from "../types.js";

/**
 * Malaysia undertook to provide a battalion group to the United Nations operation in Bosnia and
 * needed armoured vehicles for it fast. The need arose in August, probably of 1993.
 */
export const bosniaBattalionGroupRequirement: ConditionEvent<"bosnia-battalion-group-requirement"> =
  {
    id: "bosnia-battalion-group-requirement",
    kind: "condition",
    name: { en: "Vehicle requirement for Malaysia's battalion group in Bosnia" },
    summary: {
      en: "Malaysia undertook to provide a battalion group to the United Nations operation in Bosnia and needed armoured vehicles for it fast. The need arose in August, probably of 1993.",
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
          "undertook to provide",
          "to the UN operation in Bosnia",
          "Rapid delivery",
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
