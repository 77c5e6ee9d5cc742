import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence ministry said in March 2025 that the third policy dialogue with Malaysia's
 * ministry would be held in Malaysia in 2026.
 */
export const thirdDefencePolicyDialoguePlan: MeetingEvent<"third-defence-policy-dialogue-plan"> = {
  id: "third-defence-policy-dialogue-plan",
  kind: "meeting",
  name: { en: "Plan for a third Defence Policy Dialogue" },
  summary: {
    en: "South Korea's defence ministry said in March 2025 that the third policy dialogue with Malaysia's ministry would be held in Malaysia in 2026.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2025-03-19",
  by: "south-korean-ministry-of-national-defense",
  participants: [
    { entity: "south-korean-ministry-of-national-defense", role: "attendee" },
    { entity: "malaysian-ministry-of-defence", role: "host" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "financial-news-2025-03-19",
      exact: [
        "내년 말레이시아서 3차 회의",
        "국방부는 서울 용산구 청사에서",
        "말레이시아 국방부와 제2차",
      ],
      by: "south-korean-ministry-of-national-defense",
      inferred: {
        date: "“내년”, next year, on a page of 2025 (address)",
        participants: "국방부, South Korea's ministry; 말레이시아 국방부",
        by: "the line stands above a report of the ministry's account",
      },
    },
  ],
};
