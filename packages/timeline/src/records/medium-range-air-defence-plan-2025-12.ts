import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two batteries of
 * medium-range air defence among purchases planned in the first rolling plan, for 2026, of the 13th
 * Malaysia Plan.
 */
export const mediumRangeAirDefencePlan202512: TargetEvent<"medium-range-air-defence-plan-2025-12"> =
  {
    id: "medium-range-air-defence-plan-2025-12",
    kind: "target",
    name: { en: "Plan of December 2025 for medium-range air-defence batteries" },
    summary: {
      en: "Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two batteries of medium-range air defence among purchases planned in the first rolling plan, for 2026, of the 13th Malaysia Plan.",
    },
    modality: "planned",
    asOf: "2025-12-15",
    by: "mohamed-khaled-nordin",
    participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
    platforms: [{ platform: "medium-range-air-defence-programme" }],
    evidence: [
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "malay-mail-2025-12-15",
        exact: [
          "batteries of medium-range air defence",
          "Ministry of Defence (MINDEF)",
          "planned procurements",
          "Rolling Plan 1 (RP1)",
          "13th Malaysia Plan",
          "Seri Mohamed Khaled Nordin",
        ],
        by: "mohamed-khaled-nordin",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "star-2025-12-15",
        exact: [
          "batteries of medium-range air defence",
          "Defence Ministry plans strategic buys",
          "First Rolling Plan (RP1) for 2026",
          "13th Malaysia Plan",
          "Seri Mohamed Khaled Nordin",
        ],
        by: "mohamed-khaled-nordin",
      },
    ],
  };
