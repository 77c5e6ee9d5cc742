import type { AnnouncementEvent } from "../types.js";

/** Anwar Ibrahim says in Seoul that Malaysia has asked South Korea to speed up the FA-50M. */
export const fa50mExpediteRequest202411: AnnouncementEvent<"fa-50m-expedite-request-2024-11"> = {
  id: "fa-50m-expedite-request-2024-11",
  kind: "announcement",
  name: { en: "Request to speed up the FA-50M" },
  summary: {
    en: "Anwar Ibrahim says in Seoul that Malaysia has asked South Korea to speed up the FA-50M.",
  },
  date: "2024-11-26",
  modality: "occurred",
  participants: [
    { entity: "anwar-ibrahim", role: "speaker" },
    { entity: "south-korea", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "sun-2024-11-26",
      topic: "briefing in Seoul",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "haipress-2024-11-26",
      topic: "briefing in Seoul",
    },
  ],
};
