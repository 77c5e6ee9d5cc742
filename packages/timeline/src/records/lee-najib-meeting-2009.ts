import type { MeetingEvent } from "../types.js";

/**
 * President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 2
 * June 2009 to join forces against piracy in the Strait of Malacca.
 */
export const leeNajibMeeting2009: MeetingEvent<"lee-najib-meeting-2009"> = {
  id: "lee-najib-meeting-2009",
  kind: "meeting",
  name: { en: "Meeting of Lee Myung-bak and Najib on Jeju Island" },
  summary: {
    en: "President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 2 June 2009 to join forces against piracy in the Strait of Malacca.",
  },
  date: "2009-06-02",
  modality: "occurred",
  participants: [
    { entity: "lee-myung-bak", role: "attendee" },
    { entity: "najib-razak", role: "attendee" },
  ],
  place: "jeju-island",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "oana-news-2009-06-02",
      exact: [
        "join forces to combat",
        "piracy in the Malacca Strait",
        "South Korean President Lee Myung-bak",
        "Malaysian Prime Minister Najib Tun Razak",
        "JEJU ISLAND, South Korea, June 2",
        "Tue, 06/02/2009",
      ],
    },
  ],
};
