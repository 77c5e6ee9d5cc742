import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Kim Yong-hyun, and his Malaysian counterpart, Mohamed Khaled
 * Nordin, met on 11 September 2024 on the occasion of the Seoul Defense Dialogue.
 */
export const defenceMinistersMeeting202409: MeetingEvent<"defence-ministers-meeting-2024-09"> = {
  id: "defence-ministers-meeting-2024-09",
  kind: "meeting",
  name: {
    en: "Meeting of the defence ministers, September 2024",
  },
  summary: {
    en: "South Korea's defence minister, Kim Yong-hyun, and his Malaysian counterpart, Mohamed Khaled Nordin, met on 11 September 2024 on the occasion of the Seoul Defense Dialogue.",
  },
  date: "2024-09-11",
  modality: "occurred",
  participants: [
    {
      entity: "kim-yong-hyun",
      role: "party",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "party",
    },
  ],
  occasion: "seoul-defense-dialogue-2024",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "김용현 국방부 장관은 9월 11일(수)",
        "모하메드 칼레드(Haji Mohamed Khaled Nordin)",
        "말레이시아 국방부 장관과 양자회담을",
        "제13회 서울안보대화 계기",
      ],
      inferred: {
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
