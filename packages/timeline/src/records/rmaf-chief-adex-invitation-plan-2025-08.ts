import type { VisitEvent } from "../types.js";

/**
 * South Korea's air force planned in August 2025 to invite the chief of Malaysia's air force
 * officially to the Seoul ADEX exhibition in October 2025.
 */
export const rmafChiefAdexInvitationPlan202508: VisitEvent<"rmaf-chief-adex-invitation-plan-2025-08"> =
  {
    id: "rmaf-chief-adex-invitation-plan-2025-08",
    kind: "visit",
    name: {
      en: "Plan of August 2025 to invite Malaysia's air force chief to ADEX",
    },
    summary: {
      en: "South Korea's air force planned in August 2025 to invite the chief of Malaysia's air force officially to the Seoul ADEX exhibition in October 2025.",
    },
    date: "2025-10",
    modality: "planned",
    asOf: "2025-08-06",
    by: "republic-of-korea-air-force",
    participants: [
      {
        entity: "chief-of-the-royal-malaysian-air-force",
        role: "attendee",
      },
      {
        entity: "republic-of-korea-air-force",
        role: "host",
      },
    ],
    occasion: "seoul-adex-2025",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "kookbang-ilbo-2025-08-06",
        exact: [
          "공군은 오는 10월 개최되는",
          "전시회(ADEX) 2025’에",
          "말레이시아 공군총장을 공식 초청하고",
        ],
        inferred: {
          participants: "공군은 in the forces' own daily is the South Korean air force",
        },
      },
    ],
  };
