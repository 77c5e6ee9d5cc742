import type { MeetingEvent } from "../types.js";

/** Seok Jong-gun meets Mohamed Khaled Nordin at the DSA exhibition in Kuala Lumpur. */
export const seokKhaledMeeting2024: MeetingEvent<"seok-khaled-meeting-2024"> = {
  id: "seok-khaled-meeting-2024",
  kind: "meeting",
  name: {
    en: "Meeting of Seok and Khaled",
  },
  summary: {
    en: "Seok Jong-gun meets Mohamed Khaled Nordin at the DSA exhibition in Kuala Lumpur.",
  },
  date: "2024-05-07",
  modality: "occurred",
  participants: [
    {
      entity: "seok-jong-gun",
      role: "attendee",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2024",
  platforms: [
    {
      platform: "k239-chunmoo",
      evidence: [
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          topic: "exports under discussion",
        },
        {
          supports: "platform",
          source: "eurasian-times-2024-05",
          topic: "exports under discussion",
        },
        {
          supports: "platform",
          source: "defensemirror-2024-05",
          topic: "exports under discussion",
        },
      ],
    },
    {
      platform: "cheongung-ii",
      evidence: [
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          topic: "exports under discussion",
        },
        {
          supports: "platform",
          source: "eurasian-times-2024-05",
          topic: "exports under discussion",
        },
        {
          supports: "platform",
          source: "defensemirror-2024-05",
          topic: "exports under discussion",
        },
        { supports: "platform", source: "altair-2024-05", topic: "air defence under discussion" },
      ],
    },
    {
      platform: "fa-50",
      evidence: [
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          topic: "progress and further exports",
        },
        { supports: "platform", source: "altair-2024-05", topic: "progress of the order" },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "sun-2024-05-07",
      topic: "call of the Korean minister at the exhibition",
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "eurasian-times-2024-05",
      topic: "talks at the exhibition",
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion"],
      source: "sun-2024-05",
      topic: "call of the Korean minister at the exhibition",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "selangor-journal-2024-05",
      topic: "talks at the exhibition",
    },
    {
      supports: ["modality", "participants", "occasion"],
      source: "altair-2024-05",
      topic: "talks at the exhibition",
    },
  ],
};
