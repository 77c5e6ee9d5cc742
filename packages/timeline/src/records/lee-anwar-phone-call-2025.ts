import type { MeetingEvent } from "../types.js";

/** Lee Jae-myung and Anwar Ibrahim speak by telephone, after Lee's election. */
export const leeAnwarPhoneCall2025: MeetingEvent<"lee-anwar-phone-call-2025"> = {
  id: "lee-anwar-phone-call-2025",
  kind: "meeting",
  name: {
    en: "Telephone call of Lee and Anwar",
  },
  summary: {
    en: "Lee Jae-myung and Anwar Ibrahim speak by telephone, after Lee's election.",
  },
  date: "2025-06-23",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jae-myung",
      role: "party",
    },
    {
      entity: "anwar-ibrahim",
      role: "party",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "kbs-world-2025-06-23",
      topic: "telephone call of the two leaders",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2025-06-24",
      topic: "telephone call, by a post of the day before",
    },
  ],
};
