import type { MeetingEvent } from "../types.js";

/**
 * The defence ministries of South Korea and Malaysia held their first Defence Policy Coordination
 * Meeting in Kuala Lumpur on 26 January 2024, led by Lee Seung-beom and Mohd Yani Daud.
 */
export const defencePolicyCoordinationMeeting2024: MeetingEvent<"defence-policy-coordination-meeting-2024"> =
  {
    id: "defence-policy-coordination-meeting-2024",
    kind: "meeting",
    name: {
      en: "First Defence Policy Coordination Meeting, January 2024",
      ko: "제1차 국방정책협의회",
    },
    summary: {
      en: "The defence ministries of South Korea and Malaysia held their first Defence Policy Coordination Meeting in Kuala Lumpur on 26 January 2024, led by Lee Seung-beom and Mohd Yani Daud.",
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
        exact: [
          "inaugural Defense Policy Coordination Meeting",
          "Lee Seung-beom, director general",
          "Mohd Yani Bin Daud",
          "Coordination Meeting in Kuala Lumpur",
        ],
        inferred: {
          date: "'Friday' on a page filed for 26 January 2024, a Friday",
          "name.en": "'inaugural', and “Defense” so spelt",
        },
      },
      {
        supports: ["name.ko", "date", "modality", "participants", "place"],
        source: "aju-news-2024-01-26",
        exact: [
          "26일 말레이시아 쿠알라룸푸르에서 제1차 국방정책협의회를 개최했다",
          "말레이시아 측 수석대표인 모흐드 야니",
          "한국 측 수석대표인 이승범",
          "2024-01-26",
        ],
        inferred: {
          participants:
            "모흐드 야니 is the Korean form of Mohd Yani; the record has no Korean name",
        },
      },
      {
        supports: ["date", "modality"],
        source: "south-korean-defence-ministry-2024-09",
        exact: "올해 1월 개설된 국방부간 정례협의체를",
        inferred: {
          date: "January of this year, in a release of 2024; the day is given by others",
        },
      },
    ],
  };
