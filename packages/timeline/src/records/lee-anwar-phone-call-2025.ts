import type { MeetingEvent } from "../types.js";

/**
 * South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, spoke by
 * telephone on 23 June 2025. Anwar congratulated Lee on his election.
 */
export const leeAnwarPhoneCall2025: MeetingEvent<"lee-anwar-phone-call-2025"> = {
  id: "lee-anwar-phone-call-2025",
  kind: "meeting",
  name: {
    en: "Telephone call of Lee and Anwar, June 2025",
  },
  summary: {
    en: "South Korea's president, Lee Jae-myung, and Malaysia's prime minister, Anwar Ibrahim, spoke by telephone on 23 June 2025. Anwar congratulated Lee on his election.",
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
        "Anwar congratulated the South Korean leader",
        "on his election",
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
