import type { MeetingEvent } from "../types.js";

/**
 * Officials of the two defence ministries hold their second policy dialogue in Seoul and sign terms
 * for running it.
 */
export const defencePolicyDialogue2025: MeetingEvent<"defence-policy-dialogue-2025"> = {
  id: "defence-policy-dialogue-2025",
  kind: "meeting",
  name: {
    en: "Second Defence Policy Dialogue",
    ko: "제2차 한-말레이시아 국방정책대화",
  },
  summary: {
    en: "Officials of the two defence ministries hold their second policy dialogue in Seoul and sign terms for running it.",
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
      topic: "second defence policy dialogue",
    },
  ],
};
