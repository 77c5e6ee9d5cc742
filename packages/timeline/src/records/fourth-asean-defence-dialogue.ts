import type { MilestoneEvent } from "../types.js";

/** Malaysia is the fourth ASEAN country with which South Korea holds a regular defence dialogue. */
export const fourthAseanDefenceDialogue: MilestoneEvent<"fourth-asean-defence-dialogue"> = {
  id: "fourth-asean-defence-dialogue",
  kind: "milestone",
  name: {
    en: "Fourth regular defence dialogue with an ASEAN country",
  },
  summary: {
    en: "Malaysia is the fourth ASEAN country with which South Korea holds a regular defence dialogue.",
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
