import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's president, Lee Jae-myung, announced on 20 October 2025, at the opening of Seoul
 * ADEX 2025, the aim of making his country one of the top four defence-industry powers.
 */
export const fourthLargestExporterAnnouncement: AnnouncementEvent<"fourth-largest-exporter-announcement"> =
  {
    id: "fourth-largest-exporter-announcement",
    kind: "announcement",
    name: { en: "Announcement of South Korea's top-four target" },
    summary: {
      en: "South Korea's president, Lee Jae-myung, announced on 20 October 2025, at the opening of Seoul ADEX 2025, the aim of making his country one of the top four defence-industry powers.",
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
        exact: [
          "President Lee Jae Myung vowed Monday",
          "20 Oct. 2025",
          "2025 (ADEX 2025)",
          "goal of becoming one of",
        ],
        inferred: { date: '"Monday" on a page of 20 Oct. 2025' },
      },
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "free-malaysia-today-2025-10-20",
        exact: ["Lee was speaking at", "(ADEX) 2025", "one of the top four powerhouses"],
        inferred: {
          date: "the day in the page's address",
          participants:
            "surname alone in the part seen; the opening paragraph, seen in the same Reuters text on goldsea.com, has 'South Korean President Lee Jae Myung'",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "occasion"],
        source: "south-korean-presidential-office-2025-10-20",
        exact: ["서울 ADEX 2025 개막을", "2025.10.20", "이재명 국정노트"],
        inferred: { date: "the day of the posting; the text does not date the opening" },
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion"],
        source: "herald-business-2025-10-20",
        exact: [
          "20일 공식 개막했다",
          "킨텍스에서 이재명 대통령이 참석한 가운데",
          "방위산업 4대 강국은",
          "서울 국제 항공우주 및 방위산업 전시회",
        ],
        inferred: {
          date: "'20일'; month and year are the page's day of issue",
          occasion:
            "Seoul International Aerospace & Defense Exhibition 2025: printed without its year",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion"],
        source: "dapa-magazine-145",
        exact: [
          "10월 20일 킨텍스에서 열린 개막식에",
          "이재명 대통령이 참석했다",
          "서울 ADEX 2025",
          "‘방산 4대 강국’으로 도약할",
        ],
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
        exact: ["President Yoon Suk-yeol’s keynote speech", "declaration at ADEX 2025"],
      },
      {
        contradicts: "place",
        reported: "seoul-airport",
        source: "korea-joongang-daily-2025-10-20",
        exact: "held at Seoul Airport",
      },
    ],
  };
