import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 for support so that
 * the FA-50 could be chosen again in the second phase of its aircraft purchase.
 */
export const fa50SecondOrderRequest202305: AnnouncementEvent<"fa-50-second-order-request-2023-05"> =
  {
    id: "fa-50-second-order-request-2023-05",
    kind: "announcement",
    name: { en: "Request to choose the FA-50 again for phase two" },
    summary: {
      en: "South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 for support so that the FA-50 could be chosen again in the second phase of its aircraft purchase.",
    },
    date: "2023-05-23",
    modality: "occurred",
    participants: [
      { entity: "lee-jong-sup", role: "speaker" },
      { entity: "malaysia", role: "recipient" },
    ],
    platforms: [{ platform: "fa-50" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "kbs-world-2023-05",
        exact: [
          "FA-50 could be selected again",
          "Lee also asked",
          "minister Lee Jong-sup",
          "Malaysia's second phase project",
        ],
        inferred: {
          date: '"on Tuesday" of the visit, taken as 23 May 2023; the index dates the page 2023-05',
        },
      },
    ],
  };
