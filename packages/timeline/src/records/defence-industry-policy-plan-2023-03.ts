import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamad Hasan, planned in early 2023 to launch the National Defence
 * and Security Industry Policy that year and to bring in an act on the defence industry.
 */
export const defenceIndustryPolicyPlan202303: TargetEvent<"defence-industry-policy-plan-2023-03"> =
  {
    id: "defence-industry-policy-plan-2023-03",
    kind: "target",
    name: { en: "Plan of March 2023 to launch a defence and security industry policy" },
    summary: {
      en: "Malaysia's defence minister, Mohamad Hasan, planned in early 2023 to launch the National Defence and Security Industry Policy that year and to bring in an act on the defence industry.",
    },
    date: "2023",
    modality: "planned",
    asOf: "2023-03-06?",
    by: "mohamad-hasan",
    towards: "national-defence-industry-policy-launch",
    outcome: "missed",
    outcomeEvent: "national-defence-industry-policy-launch",
    participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement", "towards"],
        source: "sun-2023-03-06",
        exact: [
          "National Defence and Security Industry Policy",
          "an act related to the defence",
          "The Ministry of Defence (MINDEF) will",
          "Industry Policy (DIPKN) this year as",
          "Minister Datuk Seri Mohamad Hasan (pix)",
        ],
        by: "mohamad-hasan",
        inferred: {
          date: "“this year”, on a page of 2023",
          agreement:
            "the policy launched in 2026 bears a shorter name; that it is this one is our reading",
        },
      },
      {
        supports: ["outcome", "outcomeEvent"],
        source: "bernama-2026-01-21",
        exact: ["National Defence Industry Policy (NDIP) launched", "21/01/2026 01:48 PM"],
        inferred: { outcome: "launched in 2026, and not in 2023 as planned" },
      },
    ],
  };
