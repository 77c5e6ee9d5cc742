import type { TargetEvent } from "../types.js";

/**
 * Malaysia plans to carry out its National Defence Industry Policy in four phases: foundations from
 * 2025, stronger industry from 2026, wider capability from 2028, and full maturity from 2030.
 */
export const nationalDefenceIndustryPolicyPhases: TargetEvent<"national-defence-industry-policy-phases"> =
  {
    id: "national-defence-industry-policy-phases",
    kind: "target",
    name: { en: "Four phases of the National Defence Industry Policy" },
    summary: {
      en: "Malaysia plans to carry out its National Defence Industry Policy in four phases: foundations from 2025, stronger industry from 2026, wider capability from 2028, and full maturity from 2030.",
    },
    date: "2025/..",
    modality: "planned",
    asOf: "2026-01-22",
    by: "malaysian-ministry-of-defence",
    participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "red-ping-2026-01-22",
        exact: [
          "The first phase, from 2025 to",
          "phase four, beginning in 2030",
          "Phase two, from 2026 to 2027",
          "Phase three, from 2028 to 2029",
          "(NDIP) was officially launched yesterday",
        ],
        inferred: {
          participants:
            "the page tells the phases in its own words; the policy is that of the ministry (MINDEF)",
        },
      },
    ],
  };
