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
      exact: [
        "over the phone with Malaysian",
        "President Lee Jae Myung spoke",
        "Prime Minister Anwar Ibrahim on Monday",
      ],
      inferred: { date: '"Monday" on a page written 2025-06-23' },
    },
    {
      supports: ["name", "modality", "participants"],
      source: "malay-mail-2025-06-24",
      exact: [
        "post on the X platform yesterday",
        "contacted Lee this morning",
        "President Lee Jae Myung",
        "Datuk Seri Anwar Ibrahim",
      ],
      inferred: { name: "“telephone” is not printed: he “contacted” Lee" },
    },
  ],
};
