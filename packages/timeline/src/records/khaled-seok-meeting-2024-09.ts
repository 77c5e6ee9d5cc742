import type { MeetingEvent } from "../types.js";

/**
 * Mohamed Khaled Nordin called on the head of DAPA, Seok Jong-gun, beside the Seoul Defense
 * Dialogue in September 2024.
 */
export const khaledSeokMeeting202409: MeetingEvent<"khaled-seok-meeting-2024-09"> = {
  id: "khaled-seok-meeting-2024-09",
  kind: "meeting",
  name: { en: "Meeting of Khaled and Seok in South Korea" },
  summary: {
    en: "Mohamed Khaled Nordin called on the head of DAPA, Seok Jong-gun, beside the Seoul Defense Dialogue in September 2024.",
  },
  date: "2024-09",
  modality: "occurred",
  participants: [
    { entity: "mohamed-khaled-nordin", role: "attendee" },
    { entity: "seok-jong-gun", role: "host" },
  ],
  occasion: "seoul-defense-dialogue-2024",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "drones-world-2024-09",
      exact: [
        "South Korea’s Minister of Defence Acquisition",
        "the Seoul Defence Dialogue (SDD) 2024",
        "Minister Datuk Seri Mohamed Khaled Nordin",
        "Seol Yong Gun",
      ],
      inferred: {
        date: "the month of the dialogue of 2024",
        participants: "printed Seol Yong Gun, with the office that Seok Jong-gun held",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "star-2024-09-12",
      exact: [
        "Mohamed Khaled paid a courtesy call",
        "on South Korea's Minister of Defence",
        "on Thursday (Sept 12)",
      ],
      inferred: {
        date: "the month of the visit; the year from the address (2024/09/12)",
        participants:
          "the minister of DAPA, who was Seok Jong-gun; his name is not in the part seen",
      },
    },
  ],
};
