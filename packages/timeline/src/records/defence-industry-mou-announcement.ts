import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's ambassador to Malaysia, Yeo Seung-bae, announced the coming defence-industry
 * memorandum at a seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence minister,
 * Mohamed Khaled Nordin, attended.
 */
export const defenceIndustryMouAnnouncement: AnnouncementEvent<"defence-industry-mou-announcement"> =
  {
    id: "defence-industry-mou-announcement",
    kind: "announcement",
    name: {
      en: "Announcement of the defence-industry memorandum",
    },
    summary: {
      en: "South Korea's ambassador to Malaysia, Yeo Seung-bae, announced the coming defence-industry memorandum at a seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence minister, Mohamed Khaled Nordin, attended.",
    },
    date: "2025-09-22",
    modality: "occurred",
    participants: [
      {
        entity: "yeo-seung-bae",
        role: "speaker",
      },
      {
        entity: "mohamed-khaled-nordin",
        role: "attendee",
      },
    ],
    place: "kuala-lumpur",
    occasion: "defence-industry-seminar-2025",
    agreement: "defence-industry-mou",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
        source: "oana-news-2025-09-22-mou",
        exact: [
          "Korea to Malaysia Yeo Sung-bae",
          "to sign a memorandum",
          "Minister Mohamed Khaled Nordin",
          "Malaysia–Korea Third Defence Industry Cooperation Seminar",
          "KUALA LUMPUR, Sept 22 (Bernama)",
        ],
        inferred: {
          date: '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
        },
        by: "yeo-seung-bae",
      },
      {
        supports: ["name", "modality", "participants", "occasion", "agreement"],
        source: "sun-2025-09",
        exact: [
          "Korea to Malaysia Yeo Sung-bae",
          "Mohamed Khaled Nordin also attended",
          "Malaysia-Korea Third Defence Industry Cooperation Seminar",
          "agreement was announced",
        ],
        by: "yeo-seung-bae",
      },
    ],
  };
