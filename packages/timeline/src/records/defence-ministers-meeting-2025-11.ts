import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Ahn Gyu-back, and Malaysia's, Mohamed Khaled Nordin, met on 1
 * November 2025 beside the ASEAN Defence Ministers' Meeting-Plus. The South Korean account builds
 * on the defence-industry memorandum.
 */
export const defenceMinistersMeeting202511: MeetingEvent<"defence-ministers-meeting-2025-11"> = {
  id: "defence-ministers-meeting-2025-11",
  kind: "meeting",
  name: {
    en: "Meeting of the two defence ministers, November 2025",
  },
  summary: {
    en: "South Korea's defence minister, Ahn Gyu-back, and Malaysia's, Mohamed Khaled Nordin, met on 1 November 2025 beside the ASEAN Defence Ministers' Meeting-Plus. The South Korean account builds on the defence-industry memorandum.",
  },
  date: "2025-11-01",
  modality: "occurred",
  participants: [
    {
      entity: "ahn-gyu-back",
      role: "attendee",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
    },
  ],
  occasion: "admm-plus-2025",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "agreement"],
      source: "south-korean-defence-ministry-2025-11",
      exact: [
        "안규백 국방부장관은 11월 1일",
        "칼레드(Haji Mohamed Khaled Nordin)",
        "제12차 아세안 확대 국방장관회의(ADMM-Plus)",
        "국방장관과 회담을 갖고",
        "「방산협력MOU」를 기반으로",
      ],
      inferred: {
        date: "the day of the ADMM-Plus it was held beside; the talks have no day of their own, and no year is printed in the part seen",
      },
    },
  ],
};
