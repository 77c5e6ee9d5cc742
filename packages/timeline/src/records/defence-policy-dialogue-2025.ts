import type { MeetingEvent } from "../types.js";

/**
 * The defence ministries of South Korea and Malaysia held their second Defence Policy Dialogue in
 * Seoul on 19 March 2025. Lee Seung-beom and Mohd Yani Daud signed an agreed text on running the
 * dialogue.
 */
export const defencePolicyDialogue2025: MeetingEvent<"defence-policy-dialogue-2025"> = {
  id: "defence-policy-dialogue-2025",
  kind: "meeting",
  name: {
    en: "Second Defence Policy Dialogue, March 2025",
    ko: "제2차 한-말레이시아 국방정책대화",
  },
  summary: {
    en: "The defence ministries of South Korea and Malaysia held their second Defence Policy Dialogue in Seoul on 19 March 2025. Lee Seung-beom and Mohd Yani Daud signed an agreed text on running the dialogue.",
  },
  date: "2025-03-19",
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
  place: "seoul",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "financial-news-2025-03-19",
      exact: [
        "제2차 한-말레이시아 국방정책대화에서",
        "19일 용산 국방부에서 열린",
        "이승범 국방부 국제정책관과 모흐드 야니",
        "국방부는 서울 용산구 청사에서",
        "운영에 관한 합의문'을 체결하고",
      ],
      inferred: {
        date: "19일; month and year from the address (20250319)",
        participants: "printed 모흐드 야니, without Daud",
      },
    },
  ],
};
