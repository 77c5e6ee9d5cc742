import type { MilestoneEvent } from "../types.js";

/** Korea Aerospace Industries' T-50 trainer made its first flight on 20 August 2002. */
export const t50FirstFlight: MilestoneEvent<"t-50-first-flight"> = {
  id: "t-50-first-flight",
  kind: "milestone",
  name: { en: "First flight of the T-50" },
  summary: {
    en: "Korea Aerospace Industries' T-50 trainer made its first flight on 20 August 2002.",
  },
  date: "2002-08-20",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "lockheed-martin-2002-08-20",
      exact: [
        "historic first flight",
        "on Aug. 20",
        "T-50 Golden Eagle successfully completed its",
        "Korea Aerospace Industries (KAI) facility",
      ],
      inferred: { date: '"Aug. 20"; the year from the release\'s address (2002-08-20)' },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "flightglobal-2002-08",
      exact: [
        "maiden flight on 20 August",
        "T-50 Golden Eagle supersonic advanced trainer",
        "Korea Aerospace Industries (KAI)/Lockheed Martin",
      ],
      inferred: {
        date: '"20 August"; the year from the page\'s month of issue (August 2002), not shown in the text',
      },
    },
  ],
};
