import type { MeetingEvent } from "../types.js";

/** Officials of the two defence ministries hold their first policy meeting in Kuala Lumpur. */
export const defencePolicyCoordinationMeeting2024: MeetingEvent<"defence-policy-coordination-meeting-2024"> =
  {
    id: "defence-policy-coordination-meeting-2024",
    kind: "meeting",
    name: {
      en: "First Defence Policy Coordination Meeting",
      ko: "제1차 국방정책협의회",
    },
    summary: {
      en: "Officials of the two defence ministries hold their first policy meeting in Kuala Lumpur.",
    },
    date: "2024-01-26",
    modality: "occurred",
    participants: [
      {
        entity: "lee-seung-beom",
        role: "attendee",
      },
      {
        entity: "mohd-yani-daud",
        role: "attendee",
      },
    ],
    place: "kuala-lumpur",
    evidence: [
      {
        supports: ["name.en", "date", "modality", "participants", "place"],
        source: "korea-times-us-2024-01-26",
        topic: "first defence policy meeting",
      },
      {
        supports: ["name.ko", "date", "modality", "participants", "place"],
        source: "aju-news-2024-01-26",
        topic: "first defence policy meeting",
      },
    ],
  };
