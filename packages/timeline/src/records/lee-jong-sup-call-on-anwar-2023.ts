import type { MeetingEvent } from "../types.js";

/** The Korean defence minister calls on Anwar Ibrahim in Langkawi. */
export const leeJongSupCallOnAnwar2023: MeetingEvent<"lee-jong-sup-call-on-anwar-2023"> = {
  id: "lee-jong-sup-call-on-anwar-2023",
  kind: "meeting",
  name: {
    en: "Call of Lee Jong-sup on Anwar",
  },
  summary: {
    en: "The Korean defence minister calls on Anwar Ibrahim in Langkawi.",
  },
  date: "2023-05-24",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jong-sup",
      role: "attendee",
    },
    {
      entity: "anwar-ibrahim",
      role: "host",
    },
  ],
  place: "langkawi",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "astro-awani-2023-05-24",
      exact: [
        "Lee Jong Sup di sini",
        "Anwar Ibrahim hari ini menerima kunjungan",
        "Mei 24, 2023",
        "LANGKAWI: Perdana Menteri",
      ],
      inferred: { place: "di sini, under the dateline LANGKAWI" },
    },
  ],
};
