import type { MeetingEvent } from "../types.js";

/**
 * The two defence ministers meet beside the ASEAN ministers' meeting; the Korean one names the
 * memorandum as a basis for wider cooperation.
 */
export const defenceMinistersMeeting202511: MeetingEvent<"defence-ministers-meeting-2025-11"> = {
  id: "defence-ministers-meeting-2025-11",
  kind: "meeting",
  name: {
    en: "Meeting of the defence ministers, November 2025",
  },
  summary: {
    en: "The two defence ministers meet beside the ASEAN ministers' meeting; the Korean one names the memorandum as a basis for wider cooperation.",
  },
  date: "2025-11-01",
  modality: "occurred",
  participants: [
    {
      entity: "ahn-gyu-back",
      role: "attendee",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
    },
  ],
  occasion: "admm-plus-2025",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "agreement"],
      source: "south-korean-defence-ministry-2025-11",
      topic: "talks on the basis of the memorandum",
    },
  ],
};
