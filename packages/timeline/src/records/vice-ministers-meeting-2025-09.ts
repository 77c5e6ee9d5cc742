import type { MeetingEvent } from "../types.js";

/**
 * South Korea's vice defence minister, Lee Doo-hee, and Malaysia's deputy defence minister, Adly
 * Zahari, discussed closer cooperation in defence, arms and maritime security in Seoul on 9
 * September 2025.
 */
export const viceMinistersMeeting202509: MeetingEvent<"vice-ministers-meeting-2025-09"> = {
  id: "vice-ministers-meeting-2025-09",
  kind: "meeting",
  name: { en: "Meeting of Lee Doo-hee and Adly in Seoul" },
  summary: {
    en: "South Korea's vice defence minister, Lee Doo-hee, and Malaysia's deputy defence minister, Adly Zahari, discussed closer cooperation in defence, arms and maritime security in Seoul on 9 September 2025.",
  },
  date: "2025-09-09",
  modality: "occurred",
  participants: [
    { entity: "lee-doo-hee", role: "host" },
    { entity: "adly-zahari", role: "attendee" },
  ],
  place: "seoul",
  occasion: "seoul-defense-dialogue-2025",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "financial-news-2025-09-09",
      exact: [
        "이두희 국방부차관은 9일 서울 롯데호텔에서",
        "아들리 빈 자하리 말레이시아 국방부",
        "제14회 서울안보대화(SDD) 참석을 위해",
        "입력 2025.09.09 19:27",
      ],
      inferred: { participants: "아들리 빈 자하리, Adly Zahari" },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "policy-on-air-2025-09-09",
      exact: [
        "수교 65주년을 맞아 방산 및",
        "이두희 국방부차관은 2025년 9월 9일",
        "서울 롯데호텔에서",
        "개최된 제14회 서울안보대화(SDD)를 계기로",
      ],
    },
  ],
};
