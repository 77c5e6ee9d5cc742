import type { MilestoneEvent } from "../types.js";

/**
 * South Korea opened a regular defence dialogue with Malaysia on 26 January 2024, its fourth with
 * an ASEAN country.
 */
export const fourthAseanDefenceDialogue: MilestoneEvent<"fourth-asean-defence-dialogue"> = {
  id: "fourth-asean-defence-dialogue",
  kind: "milestone",
  name: {
    en: "South Korea's fourth regular defence dialogue with an ASEAN country",
  },
  summary: {
    en: "South Korea opened a regular defence dialogue with Malaysia on 26 January 2024, its fourth with an ASEAN country.",
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
    count: {
      value: 4,
      unit: "countries",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "figures.count"],
      source: "aju-news-2024-01-26",
      exact: [
        "말레이시아와 4번째로 정례협의체를 개설하게 됐다",
        "한국과 말레이시아 국방부는",
        "2024-01-26",
      ],
    },
  ],
};
