import type { MeetingEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, attended the high-level meeting of 9 and 10
 * September 2024 on the responsible military use of artificial intelligence.
 */
export const khaledAtReaim2024: MeetingEvent<"khaled-at-reaim-2024"> = {
  id: "khaled-at-reaim-2024",
  kind: "meeting",
  name: {
    en: "Khaled at the meeting on military artificial intelligence",
  },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, attended the high-level meeting of 9 and 10 September 2024 on the responsible military use of artificial intelligence.",
  },
  date: "2024-09-09/2024-09-10",
  modality: "occurred",
  participants: [
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
    },
  ],
  occasion: "reaim-2024",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "칼레드 장관은 ‘인공지능의 책임있는",
        "고위급회의(REAIM,9.9∼10)’에도 참석",
        "모하메드 칼레드(Haji Mohamed Khaled Nordin)",
      ],
      inferred: {
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
