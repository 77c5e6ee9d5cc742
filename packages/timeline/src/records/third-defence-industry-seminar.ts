import type { MeetingEvent } from "../types.js";

/**
 * About 150 people attend the third defence-industry seminar in Kuala Lumpur, Korean makers among
 * them; Mohamed Khaled Nordin speaks.
 */
export const thirdDefenceIndustrySeminar: MeetingEvent<"third-defence-industry-seminar"> = {
  id: "third-defence-industry-seminar",
  kind: "meeting",
  name: {
    en: "Third Malaysia–Korea defence-industry seminar",
  },
  summary: {
    en: "About 150 people attend the third defence-industry seminar in Kuala Lumpur, Korean makers among them; Mohamed Khaled Nordin speaks.",
  },
  date: "2025-09-22",
  modality: "occurred",
  participants: [
    {
      entity: "mohamed-khaled-nordin",
      role: "speaker",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "sun-2025-09-22",
          topic: "keynote of the minister",
        },
        {
          supports: ["entity", "role"],
          source: "oana-news-2025-09-22-ties",
          topic: "keynote of the minister",
        },
      ],
    },
    {
      entity: "yeo-seung-bae",
      role: "speaker",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "oana-news-2025-09-22-mou",
          topic: "speech of the ambassador",
        },
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "speech of the ambassador",
        },
      ],
    },
    {
      entity: "kwon-dae-won",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "kai",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "hanwha-aerospace",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "hanwha-systems",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "hanwha-ocean",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "lig-nex1",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "hyundai-rotem",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
    {
      entity: "hd-hyundai-heavy-industries",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          topic: "firms and guests at the seminar",
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "defence-industry-seminar-2025",
  figures: {
    attendance: {
      value: 150,
      unit: "people",
      approximate: true,
    },
  },
  evidence: [
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "figures.attendance",
      ],
      source: "oana-news-2025-09-22-ties",
      topic: "attendance of the seminar",
    },
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "figures.attendance",
      ],
      source: "sun-2025-09-22",
      topic: "attendance of the seminar",
    },
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "figures.attendance",
      ],
      source: "guru-2025-09-23",
      topic: "attendance of the seminar",
    },
  ],
};
