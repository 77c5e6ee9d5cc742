import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Shin Won-sik, and Malaysia's, Mohamad Hasan, met in Seoul on 18
 * October 2023, during the Seoul Defense Dialogue.
 */
export const defenceMinistersMeeting202310: MeetingEvent<"defence-ministers-meeting-2023-10"> = {
  id: "defence-ministers-meeting-2023-10",
  kind: "meeting",
  name: {
    en: "Meeting of the two defence ministers, October 2023",
  },
  summary: {
    en: "South Korea's defence minister, Shin Won-sik, and Malaysia's, Mohamad Hasan, met in Seoul on 18 October 2023, during the Seoul Defense Dialogue.",
  },
  date: "2023-10-18",
  modality: "occurred",
  participants: [
    {
      entity: "shin-won-sik",
      role: "attendee",
    },
    {
      entity: "mohamad-hasan",
      role: "attendee",
    },
  ],
  place: "seoul",
  occasion: "seoul-defense-dialogue-2023",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "kpi-news-2023-10-18",
      exact: [
        "모하마드 하산 말레이시아 국방부장관과",
        "신원식 국방부 장관이",
        "2023 서울안보대화(SDD)’에",
        "18일 서울 그랜드 인터컨티넨탈 호텔에서",
        "18일 회담했다",
      ],
      inferred: { date: '"18일" on a page of 2023-10-18' },
    },
    {
      supports: ["name", "modality", "participants", "occasion"],
      source: "star-2023-10-19",
      exact: [
        "Defence Minister Shin Won Sik",
        "Datuk Seri Mohamad Hasan",
        "Wednesday (Oct 18)",
        "ongoing Seoul Defence Dialogue (SDD) 2023",
      ],
      inferred: {
        occasion:
          'he "also attended" the dialogue during the visit; the page does not say that the meeting was held on its occasion',
      },
    },
  ],
};
