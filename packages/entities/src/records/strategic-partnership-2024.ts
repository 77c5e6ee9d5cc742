import type { Agreement } from "../types.js";

/**
 * Strategic Partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024. It
 * builds on the defence cooperation memorandum of 2022.
 */
export const strategicPartnership2024: Agreement<"strategic-partnership-2024"> = {
  id: "strategic-partnership-2024",
  kind: "agreement",
  name: {
    en: "Strategic Partnership between South Korea and Malaysia",
    ko: "전략적 동반자 관계",
  },
  aliases: [{ text: "Strategic Partnership", language: "en", sort: "short-name" }],
  summary: {
    en: "Strategic Partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024. It builds on the defence cooperation memorandum of 2022.",
  },
  instrument: "partnership",
  parties: ["south-korea", "malaysia"],
  status: "announced",
  date: "2024-11-25",
  place: "seoul",
  activities: {
    industrialCooperation: "ongoing",
  },
  follows: ["defence-cooperation-mou-2022"],
  evidence: [
    {
      supports: ["name.en", "instrument", "parties", "status", "date", "place"],
      source: "asia-business-daily-2024-11-25",
      exact: [
        "Anwar Ibrahim officially announced the elevation",
        "to a strategic partnership",
        "Republic of Korea and Malaysia",
        "November 25, 2024",
        "Yongsan, Seoul",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["name.en", "instrument", "parties", "status", "date", "place"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "strategic partnership on Monday",
        "South Korea and Malaysia established",
        "announced a joint statement",
        "Yongsan, central Seoul",
        "Published: 25 Nov. 2024",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: "name.ko",
      source: "newsstep-2025-10-27",
      exact: "2024년 양국이 수립한 ‘전략적 동반자 관계’를",
    },
    {
      supports: "name.ko",
      source: "herald-business-2025-10-27",
      exact: "지난해 양국이 수립한 ‘전략적 동반자 관계’를",
    },
    {
      supports: ["follows", "activities.industrialCooperation"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "memorandum of understanding (MOU) on defense",
        "cooperation signed in 2022",
        "continue to seek ways",
        "strengthen defense industry cooperation",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: "activities.industrialCooperation",
      source: "indo-pacific-defense-forum-2024-11",
      exact: [
        "highlighted defense industry cooperation",
        "under the nations’ strategic partnership",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "maia-mou",
      exact: "comprehensive strategic",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "hawk-2025-10-27",
      exact: "their comprehensive strategic partnership",
      inferred: {
        by: 'Defence Acquisition Program Administration: printed "Seoul\'s state arms procurement agency"',
      },
      by: "dapa",
      origin: "DAPA release of 2025-10-27 (wire copy)",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "southkoreannetwork-com-2025-10",
      exact: "comprehensive strategic partnership in the defense",
    },
    {
      supports: ["name.en", "instrument", "parties", "status", "date"],
      source: "kbs-news-2024-11-25",
      exact: [
        "a summit today (11.25)",
        "South Korea and Malaysia have decided",
        "bilateral relations to a strategic partnership",
      ],
      inferred: { date: '"today (11.25)"; the year from the page\'s day of issue' },
    },
    {
      supports: "aliases",
      source: "malay-mail-2025-06-04",
      exact: "Strategic Partnership in November 2024",
    },
    {
      supports: "aliases",
      source: "news-az-2025-10-27",
      exact: "Strategic Partnership established in 2024",
    },
  ],
};
