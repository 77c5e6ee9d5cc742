import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, named the policy's key projects in January
 * 2026: a locally developed satellite, loitering munitions, laser defence, passive radar and
 * defence simulators.
 */
export const nationalDefenceIndustryPolicyProjects: TargetEvent<"national-defence-industry-policy-projects"> =
  {
    id: "national-defence-industry-policy-projects",
    kind: "target",
    name: { en: "First projects under the National Defence Industry Policy" },
    summary: {
      en: "Malaysia's defence minister, Mohamed Khaled Nordin, named the policy's key projects in January 2026: a locally developed satellite, loitering munitions, laser defence, passive radar and defence simulators.",
    },
    modality: "planned",
    asOf: "2026-01-21",
    by: "mohamed-khaled-nordin",
    participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "modality", "participants", "agreement"],
        source: "cna-2026-01",
        exact: [
          "passive radar systems and development of",
          "ongoing contract expires in 2029",
          "production of loitering munition systems",
          "Defence Minister Mohamed Khaled Nordin",
          "National Defence Industry Policy (NDIP)",
        ],
        by: "mohamed-khaled-nordin",
        inferred: { participants: "the minister speaks for his ministry (MINDEF)" },
      },
      {
        supports: ["name", "modality", "agreement"],
        source: "red-ping-2026-01-22-projects",
        exact: [
          "a locally developed satellite, a laser",
          "development of defence simulators",
          "loitering munition systems, also known as",
          "Seri Mohamed Khaled Nordin",
          "National Defence Industry Policy (NDIP)",
        ],
        by: "mohamed-khaled-nordin",
      },
    ],
  };
