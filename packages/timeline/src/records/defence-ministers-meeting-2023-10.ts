import type { MeetingEvent } from "../types.js";

/**
 * Shin Won-sik and Mohamad Hasan meet in Seoul, where the Malaysian minister attends a defence
 * conference.
 */
export const defenceMinistersMeeting202310: MeetingEvent<"defence-ministers-meeting-2023-10"> = {
  id: "defence-ministers-meeting-2023-10",
  kind: "meeting",
  name: {
    en: "Meeting of the defence ministers, October 2023",
  },
  summary: {
    en: "Shin Won-sik and Mohamad Hasan meet in Seoul, where the Malaysian minister attends a defence conference.",
  },
  date: "2023-10-18",
  modality: "occurred",
  participants: [
    {
      entity: "shin-won-sik",
      role: "attendee",
    },
    {
      entity: "mohamad-hasan",
      role: "attendee",
    },
  ],
  place: "seoul",
  occasion: "seoul-defense-dialogue-2023",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "kpi-news-2023-10-18",
      topic: "talks of the defence ministers",
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "star-2023-10-19",
      topic: "visit of the defence minister",
    },
  ],
};
