import type { AnnouncementEvent } from "../types.js";

/**
 * Lee Jae-Myung announces the aim of joining the world's four leading defence-industry powers as he
 * opens an exhibition.
 */
export const fourthLargestExporterAnnouncement: AnnouncementEvent<"fourth-largest-exporter-announcement"> =
  {
    id: "fourth-largest-exporter-announcement",
    kind: "announcement",
    name: { en: "Announcement of the top-four target" },
    summary: {
      en: "Lee Jae-Myung announces the aim of joining the world's four leading defence-industry powers as he opens an exhibition.",
    },
    date: "2025-10-20",
    modality: "occurred",
    participants: [{ entity: "lee-jae-myung", role: "speaker" }],
    place: "kintex",
    occasion: "seoul-adex-2025",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "korea-joongang-daily-2025-10-20",
        topic: "speech at the opening",
      },
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "free-malaysia-today-2025-10-20",
        topic: "speech at the opening",
      },
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "south-korean-presidential-office-2025-10-20",
        topic: "speech at the opening",
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion"],
        source: "herald-business-2025-10-20",
        topic: "opening at KINTEX",
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion"],
        source: "dapa-magazine-145",
        topic: "opening at KINTEX",
      },
      {
        supports: ["modality", "participants"],
        source: "dsa-pact-2025",
        paragraph: 72,
        exact: "announced by President Lee Jae-Myung",
      },
      {
        contradicts: "name",
        reported: { en: "Announcement of the exporter target" },
        source: "dsa-pact-2025",
        paragraph: 72,
        exact: "world’s fourth-largest defence exporter by 2030",
      },
      {
        contradicts: "participants",
        reported: [{ entity: "yoon-suk-yeol", role: "speaker" }],
        source: "defence-innovation-review-2025-10-31",
        topic: "whose speech opened the exhibition",
      },
      {
        contradicts: "place",
        reported: "seoul-airport",
        source: "korea-joongang-daily-2025-10-20",
        topic: "place of the opening",
      },
    ],
  };
