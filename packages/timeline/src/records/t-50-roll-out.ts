import type { RollOutEvent } from "../types.js";

/**
 * Korea Aerospace Industries rolled out the first T-50, developed with Lockheed Martin's help, at
 * Sacheon on 31 October 2001.
 */
export const t50RollOut: RollOutEvent<"t-50-roll-out"> = {
  id: "t-50-roll-out",
  kind: "roll-out",
  name: { en: "Roll-out of the T-50" },
  summary: {
    en: "Korea Aerospace Industries rolled out the first T-50, developed with Lockheed Martin's help, at Sacheon on 31 October 2001.",
  },
  date: "2001-10-31",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "actor" },
    { entity: "lockheed-martin", role: "party" },
  ],
  place: "sacheon",
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "lockheed-martin-2001-10-31",
      exact: [
        "rolled out in a ceremony",
        "in Korea on Oct. 31",
        "KAI facility in Sachon",
        "first T-50 Golden Eagle aircraft",
        "developed by Korea Aerospace Industries (KAI)",
        "with the assistance of Lockheed Martin",
      ],
      inferred: {
        date: '"Oct. 31"; the year from the release\'s address (2001-10-31)',
        place: 'printed "Sachon", the older romanisation of Sacheon',
      },
    },
  ],
};
