import type { VisitEvent } from "../types.js";

/**
 * A Malaysian inspection team visited South Korea in October 2022; the South Korean air force
 * showed it flight training and maintenance and supported evaluation flights, according to KAI.
 */
export const malaysianInspectionTeam202210: VisitEvent<"malaysian-inspection-team-2022-10"> = {
  id: "malaysian-inspection-team-2022-10",
  kind: "visit",
  name: { en: "Malaysian inspection team in South Korea" },
  summary: {
    en: "A Malaysian inspection team visited South Korea in October 2022; the South Korean air force showed it flight training and maintenance and supported evaluation flights, according to KAI.",
  },
  date: "2022-10",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "actor" },
    { entity: "republic-of-korea-air-force", role: "host" },
  ],
  platforms: [{ platform: "fa-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "world-war-defence-2023-02",
      exact: [
        "Malaysian inspection team visited Korea in",
        "October of last year",
        "the Korean Air Force also shared",
        "supported evaluation flights",
        "export 18 FA-50s",
      ],
      by: "kai",
      inferred: {
        date: "“last year” on a page of 2023",
        participants: "“the Korean Air Force”, South Korea's",
        by: "the page gives it as KAI's explanation",
      },
    },
  ],
};
