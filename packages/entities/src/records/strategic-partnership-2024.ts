import type { Agreement } from "../types.js";

/**
 * Strategic partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024; it
 * takes up the defence memorandum of 2022.
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
    en: "Strategic partnership of South Korea and Malaysia, announced in Seoul on 25 November 2024; it takes up the defence memorandum of 2022.",
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
      topic: "text of the joint statement",
      origin: "ROK–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["name.en", "instrument", "parties", "status", "date", "place"],
      source: "korea-joongang-daily-2024-11-25",
      topic: "partnership announced at the summit",
      origin: "ROK–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["name.ko", "date"],
      source: "newsstep-2025-10-27",
      topic: "partnership set up in 2024",
    },
    {
      supports: ["name.ko", "date"],
      source: "herald-business-2025-10-27",
      topic: "partnership set up in 2024",
    },
    {
      supports: "name.en",
      source: "ilovegangwon-2024-11",
      topic: "partnership with Malaysia, apart from that with ASEAN",
    },
    {
      supports: ["follows", "activities.industrialCooperation"],
      source: "korea-joongang-daily-2024-11-25",
      topic: "defence industry in the joint statement",
      origin: "ROK–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: "activities.industrialCooperation",
      source: "indo-pacific-defense-forum-2024-11",
      topic: "defence industry in the joint statement",
      origin: "ROK–Malaysia joint statement of 2024-11-25",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "maia-mou",
      topic: "partnership raised by the memorandum",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "hawk-2025-10-27",
      topic: "partnership raised by the memorandum",
      origin: "DAPA release of 2025-10-27 (wire copy)",
    },
    {
      contradicts: "name.en",
      reported: "Comprehensive strategic partnership",
      source: "southkoreannetwork-com-2025-10",
      topic: "partnership raised by the memorandum",
    },
    {
      supports: ["name.en", "instrument", "parties", "status", "date"],
      source: "kbs-news-2024-11-25",
      topic: "partnership with Malaysia after that with ASEAN",
    },
    { supports: "aliases", source: "malay-mail-2025-06-04", topic: "partnership of November 2024" },
    { supports: "aliases", source: "news-az-2025-10-27", topic: "partnership set up in 2024" },
  ],
};
