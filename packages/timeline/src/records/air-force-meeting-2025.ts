import type { MeetingEvent } from "../types.js";

/**
 * The air forces of South Korea and Malaysia held their first air force talks at Gyeryongdae on 5
 * August 2025.
 */
export const airForceMeeting2025: MeetingEvent<"air-force-meeting-2025"> = {
  id: "air-force-meeting-2025",
  kind: "meeting",
  name: {
    en: "First air force talks of South Korea and Malaysia",
    ko: "제1차 공군 대 공군회의",
  },
  summary: {
    en: "The air forces of South Korea and Malaysia held their first air force talks at Gyeryongdae on 5 August 2025.",
  },
  date: "2025-08-05",
  modality: "occurred",
  participants: [
    {
      entity: "republic-of-korea-air-force",
      role: "host",
    },
    {
      entity: "royal-malaysian-air-force",
      role: "attendee",
    },
  ],
  place: "gyeryongdae",
  agreement: "air-force-meeting-arrangement-2023",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "kookbang-ilbo-2025-08-06",
      exact: [
        "공군은 5일 계룡대 공군본부에서",
        "제1차 공군 대 공군회의를 개최했다",
        "말레이시아 공군 비전과 한국 공군",
        "공군 대 공군회의 개설에 관한",
      ],
      inferred: {
        date: "5일 in an issue of 2025-08-06",
      },
    },
  ],
};
