import type { MeetingEvent } from "../types.js";

/**
 * Jung Sang-hwa and Mohd Asghar Khan Goriman Khan, the air force chiefs of South Korea and
 * Malaysia, held talks in Malaysia in February 2023.
 */
export const airForceChiefsTalks202302: MeetingEvent<"air-force-chiefs-talks-2023-02"> = {
  id: "air-force-chiefs-talks-2023-02",
  kind: "meeting",
  name: {
    en: "Talks of the air force chiefs in February 2023",
  },
  summary: {
    en: "Jung Sang-hwa and Mohd Asghar Khan Goriman Khan, the air force chiefs of South Korea and Malaysia, held talks in Malaysia in February 2023.",
  },
  date: "2023-02",
  modality: "occurred",
  participants: [
    {
      entity: "jung-sang-hwa",
      role: "party",
    },
    {
      entity: "mohd-asghar-khan-goriman-khan",
      role: "party",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "republic-of-korea-air-force-2023-03-09",
      exact: [
        "아스가 칸(Asghar Khan) 말레이시아 공군총장을",
        "국방·방산 협력 확대방안을 논의했고",
        "2. 22.(수)부터 3월 1일(수)까지",
      ],
      inferred: {
        date: "the first stop of a tour that began on 22 February; the year from the day of the page",
        participants:
          "Mohd Asghar Khan Goriman Khan: 정 총장은 is Jung Sang-hwa; Asghar Khan is printed short",
      },
    },
  ],
};
