import type { MeetingEvent } from "../types.js";

/**
 * About 400 people, from South Korea, the United States, Malaysia, Brazil and elsewhere, attend the
 * airworthiness conference.
 */
export const airworthinessConferenceSeoul2025: MeetingEvent<"airworthiness-conference-seoul-2025"> =
  {
    id: "airworthiness-conference-seoul-2025",
    kind: "meeting",
    name: {
      en: "Airworthiness conference in Seoul",
    },
    summary: {
      en: "About 400 people, from South Korea, the United States, Malaysia, Brazil and elsewhere, attend the airworthiness conference.",
    },
    date: "2025-10-21",
    modality: "occurred",
    participants: [
      {
        entity: "dapa",
        role: "host",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "axinova-news-2025-10-22",
            topic: "host of the conference",
          },
          {
            supports: ["entity", "role"],
            source: "herald-business-2025-10-21",
            topic: "host of the conference",
          },
        ],
      },
      {
        entity: "south-korea",
        role: "attendee",
      },
      {
        entity: "united-states",
        role: "attendee",
      },
      {
        entity: "malaysia",
        role: "attendee",
      },
      {
        entity: "brazil",
        role: "attendee",
      },
    ],
    place: "sofitel-ambassador-seoul",
    occasion: "military-airworthiness-conference-2025",
    figures: {
      attendance: {
        value: 400,
        unit: "people",
        approximate: true,
      },
    },
    evidence: [
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "kuki-news-2025-10-21",
        topic: "attendance of the conference",
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "axinova-news-2025-10-22",
        topic: "attendance of the conference",
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "figures.attendance"],
        source: "herald-business-2025-10-21",
        topic: "attendance of the conference",
      },
      {
        supports: "participants",
        source: "kuki-news-2025-10-21",
        topic: "attendance of the conference",
      },
      {
        supports: "participants",
        source: "herald-business-2025-10-21",
        topic: "attendance of the conference",
      },
    ],
  };
