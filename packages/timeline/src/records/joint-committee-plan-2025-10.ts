import type { StepEvent } from "../types.js";

/**
 * South Korea and Malaysia planned a regular joint committee on the defence industry under the
 * defence-industry memorandum to review their cooperation, South Korea's DAPA said on 27 October
 * 2025.
 */
export const jointCommitteePlan202510: StepEvent<"joint-committee-plan-2025-10"> = {
  id: "joint-committee-plan-2025-10",
  kind: "step",
  name: {
    en: "Plan for a regular joint defence-industry committee",
    ko: "방산 공동위원회",
  },
  summary: {
    en: "South Korea and Malaysia planned a regular joint committee on the defence industry under the defence-industry memorandum to review their cooperation, South Korea's DAPA said on 27 October 2025.",
  },
  modality: "planned",
  asOf: "2025-10-27",
  by: "dapa",
  participants: [
    {
      entity: "south-korea",
      role: "actor",
    },
    {
      entity: "malaysia",
      role: "actor",
    },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "newsis-2025-10-27",
      exact: [
        "방산 공동위원회 운영을",
        "협력 현안을 상시 점검하고",
        "본격화할 계획이다",
        "말레이시아 국방부 장관이 27일(현지시간)",
        "대한민국의 방산협력 MOU 체결 국가는",
      ],
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "aju-news-2025-10-27",
      exact: [
        "정례적인 방산 공동위원회 운영을",
        "협력 현안을 점검하고",
        "본격화할 계획이다",
        "아세안 정상회의 기간 한-말레이시아",
      ],
      inferred: {
        participants: "양국은 (the two countries); 한- is South Korea",
        by: "Defence Acquisition Program Administration: the sentence names no speaker; the page reports what the agency announced",
      },
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "news1-2025-10-27",
      exact: [
        "방산 공동위원회를",
        "협력 현안을 상시 점검하고",
        "본격화할 계획이다",
        "한국과 말레이시아는 1993년",
      ],
    },
  ],
};
