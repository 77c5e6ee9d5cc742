import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea and Malaysia agreed in November 2019 to raise their relations to a strategic
 * partnership.
 */
export const strategicPartnershipAgreed2019: AnnouncementEvent<"strategic-partnership-agreed-2019"> =
  {
    id: "strategic-partnership-agreed-2019",
    kind: "announcement",
    name: {
      en: "Agreement of 2019 on a strategic partnership",
    },
    summary: {
      en: "South Korea and Malaysia agreed in November 2019 to raise their relations to a strategic partnership.",
    },
    date: "2019-11",
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "malaysia",
        role: "party",
      },
    ],
    agreement: "strategic-partnership-2024",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "asia-business-daily-2024-11-25",
        exact: [
          "In November 2019",
          "agreed to elevate the relationship between",
          "to a strategic partnership",
          "Republic of Korea and Malaysia",
        ],
        origin: "South Korea–Malaysia joint statement of 2024-11-25",
      },
    ],
  };
