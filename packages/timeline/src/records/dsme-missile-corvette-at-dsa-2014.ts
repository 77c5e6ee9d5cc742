import type { ExhibitionEvent } from "../types.js";

/**
 * DSME showed its missile corvette for the first time at the DSA exhibition in Kuala Lumpur in
 * April 2014, Navy Recognition reported.
 */
export const dsmeMissileCorvetteAtDsa2014: ExhibitionEvent<"dsme-missile-corvette-at-dsa-2014"> = {
  id: "dsme-missile-corvette-at-dsa-2014",
  kind: "exhibition",
  name: { en: "DSME missile corvette at DSA 2014" },
  summary: {
    en: "DSME showed its missile corvette for the first time at the DSA exhibition in Kuala Lumpur in April 2014, Navy Recognition reported.",
  },
  date: "2014-04",
  modality: "occurred",
  participants: [{ entity: "dsme", role: "actor" }],
  place: "kuala-lumpur",
  occasion: "dsa-2014",
  platforms: [{ platform: "dsme-missile-corvette" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "global-security-malaysian-corvettes",
      exact: [
        "introduced for the first time its",
        "DSA 2014, the 14th Defence Services",
        "in April in Kuala Lumpur (Malaysia)",
        "that Korean shipbuilder DSME introduced",
        "Missile Surface Corvette (MSC)",
      ],
      inferred: {
        date: "the year from DSA 2014",
        platforms: "DSME's Missile Surface Corvette (MSC), the DSME missile corvette",
      },
      origin: "Navy Recognition report of April 2014 (MSC)",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "asean-mildef-2014-11",
      exact: [
        "introduced the Missile Surface Corvette at",
        "held in April in Kuala Lumpur",
        "DSA 2014, the 14th Defence Services",
        "DSME introduced the Missile Surface",
      ],
      inferred: {
        date: "the year from DSA 2014",
        platforms: "DSME's Missile Surface Corvette, the DSME missile corvette",
      },
      origin: "Navy Recognition report of April 2014 (MSC)",
    },
  ],
};
