import type { TargetEvent } from "../types.js";

/**
 * Prime Minister Ismail Sabri Yaakob told parliament in September 2021 that a National Defence and
 * Security Industry Policy would come under the 12th Malaysia Plan, from 2021 to 2025.
 */
export const defenceIndustryPolicyPlan202109: TargetEvent<"defence-industry-policy-plan-2021-09"> =
  {
    id: "defence-industry-policy-plan-2021-09",
    kind: "target",
    name: { en: "Plan of September 2021 for a defence and security industry policy" },
    summary: {
      en: "Prime Minister Ismail Sabri Yaakob told parliament in September 2021 that a National Defence and Security Industry Policy would come under the 12th Malaysia Plan, from 2021 to 2025.",
    },
    date: "2021/2025",
    modality: "planned",
    asOf: "2021-09-27",
    by: "ismail-sabri-yaakob",
    towards: "national-defence-industry-policy-launch",
    participants: [{ entity: "malaysia", role: "actor" }],
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement", "towards"],
        source: "sun-2021-09-27",
        exact: [
          "under the 12th Malaysia Plan (12MP)",
          "Malaysia Plan (12MP) 2021-2025",
          "The National Defence and Security Industry",
          "Seri Ismail Sabri Yaakob said",
          "ensure Malaysia’s peace and stability",
        ],
        by: "ismail-sabri-yaakob",
        inferred: {
          agreement:
            "the policy launched in 2026 bears a shorter name; that it is this one is our reading",
        },
      },
    ],
  };
