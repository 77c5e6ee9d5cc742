import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Kim Tae-young, and his Malaysian counterpart, Ahmad Zahid Hamidi,
 * held talks in Seoul on 19 October 2009.
 */
export const defenceMinistersMeeting2009: MeetingEvent<"defence-ministers-meeting-2009"> = {
  id: "defence-ministers-meeting-2009",
  kind: "meeting",
  name: {
    en: "Meeting of the defence ministers, October 2009",
  },
  summary: {
    en: "South Korea's defence minister, Kim Tae-young, and his Malaysian counterpart, Ahmad Zahid Hamidi, held talks in Seoul on 19 October 2009.",
  },
  date: "2009-10-19",
  modality: "occurred",
  participants: [
    {
      entity: "kim-tae-young",
      role: "party",
    },
    {
      entity: "ahmad-zahid-hamidi",
      role: "party",
    },
  ],
  place: "seoul",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "aju-news-2009-10-19",
      exact: [
        "김태영 국방장관과 아흐마드 자히드 하미디",
        "말레이시아 국방장관은 19일 오후",
        "서울 용산 국방부 청사에서",
      ],
      inferred: {
        date: "19일; month and year from the address (20091019)",
      },
    },
  ],
};
