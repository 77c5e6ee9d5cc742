import type { StepEvent } from "../types.js";

/** The two sides plan a regular joint committee on defence industry to review their cooperation. */
export const jointCommitteePlan202510: StepEvent<"joint-committee-plan-2025-10"> = {
  id: "joint-committee-plan-2025-10",
  kind: "step",
  name: {
    en: "Regular joint committee on defence industry",
    ko: "방산 공동위원회",
  },
  summary: {
    en: "The two sides plan a regular joint committee on defence industry to review their cooperation.",
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
      topic: "regular joint committee",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "aju-news-2025-10-27",
      topic: "regular joint committee",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "news1-2025-10-27",
      topic: "regular joint committee",
      by: "dapa",
    },
  ],
};
