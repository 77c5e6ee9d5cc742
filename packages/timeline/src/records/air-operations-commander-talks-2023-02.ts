import type { MeetingEvent } from "../types.js";

/**
 * Jung Sang-hwa, South Korea's air force chief, met Malaysia's air operations commander, Mohd
 * Shahada Ismail, in February 2023.
 */
export const airOperationsCommanderTalks202302: MeetingEvent<"air-operations-commander-talks-2023-02"> =
  {
    id: "air-operations-commander-talks-2023-02",
    kind: "meeting",
    name: {
      en: "Talks with Malaysia's air operations commander in February 2023",
    },
    summary: {
      en: "Jung Sang-hwa, South Korea's air force chief, met Malaysia's air operations commander, Mohd Shahada Ismail, in February 2023.",
    },
    date: "2023-02",
    modality: "occurred",
    participants: [
      {
        entity: "jung-sang-hwa",
        role: "party",
      },
      {
        entity: "mohd-shahada-ismail",
        role: "party",
      },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "republic-of-korea-air-force-2023-03-09",
        exact: [
          "샤하다(Mohd Shahada bin Ismali, 중장) 공군작전사령관을",
          "2. 22.(수)부터 3월 1일(수)까지",
        ],
        inferred: {
          date: "the first stop of a tour that began on 22 February; the year from the day of the page",
          participants: "정 총장은 is Jung Sang-hwa",
        },
      },
    ],
  };
