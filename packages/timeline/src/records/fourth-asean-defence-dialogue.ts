import type { MilestoneEvent } from "../types.js";

/**
 * South Korea opened a regular defence dialogue with Malaysia on 26 January 2024, its fourth with
 * an ASEAN country after Vietnam, the Philippines and Indonesia.
 */
export const fourthAseanDefenceDialogue: MilestoneEvent<"fourth-asean-defence-dialogue"> = {
  id: "fourth-asean-defence-dialogue",
  kind: "milestone",
  name: {
    en: "South Korea's fourth regular defence dialogue with an ASEAN country",
  },
  summary: {
    en: "South Korea opened a regular defence dialogue with Malaysia on 26 January 2024, its fourth with an ASEAN country after Vietnam, the Philippines and Indonesia.",
  },
  date: "2024-01-26",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
  ],
  figures: {
    ordinal: {
      value: 4,
      unit: "ordinal",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "figures.ordinal"],
      source: "aju-news-2024-01-26",
      exact: [
        "말레이시아와 4번째로 정례협의체를 개설하게 됐다",
        "아세안(ASEAN·동남아시아국가연합)국가 중 베트남, 필리핀",
        "인도네시아에 이어",
        "한국과 말레이시아 국방부는",
        "2024-01-26",
      ],
    },
  ],
};
