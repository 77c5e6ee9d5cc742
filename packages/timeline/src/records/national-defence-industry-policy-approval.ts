import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's cabinet approved the National Defence Industry Policy in September 2025, according to
 * the defence minister, Mohamed Khaled Nordin.
 */
export const nationalDefenceIndustryPolicyApproval: MilestoneEvent<"national-defence-industry-policy-approval"> =
  {
    id: "national-defence-industry-policy-approval",
    kind: "milestone",
    name: { en: "Cabinet approval of the National Defence Industry Policy" },
    summary: {
      en: "Malaysia's cabinet approved the National Defence Industry Policy in September 2025, according to the defence minister, Mohamed Khaled Nordin.",
    },
    date: "2025-09-10?",
    modality: "occurred",
    participants: [{ entity: "malaysia", role: "actor" }],
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "sun-2025-09-11",
        exact: [
          "receiving Cabinet approval yesterday",
          "Minister Datuk Seri Mohamed Khaled Nordin",
          "The National Defence Industry Policy",
        ],
        by: "mohamed-khaled-nordin",
        inferred: {
          date: "“yesterday”, on a page of 2025-09-11 by its copy",
          participants: "the cabinet is Malaysia's: the dateline is Kuala Lumpur",
        },
      },
    ],
  };
