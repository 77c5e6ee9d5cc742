import type { Office } from "../types.js";

/**
 * Head of South Korea's Defence Acquisition Program Administration; sources differ on the English
 * title.
 */
export const dapaMinister: Office<"dapa-minister"> = {
  id: "dapa-minister",
  kind: "office",
  name: { en: "Minister of the Defence Acquisition Program Administration", ko: "방위사업청장" },
  aliases: [
    {
      text: "Defence Acquisition Program Administration Minister",
      language: "en",
      sort: "printed-variant",
    },
    { text: "DAPA Commissioner", language: "en", sort: "printed-variant" },
    { text: "DAPA Administrator", language: "en", sort: "printed-variant" },
    {
      text: "Menteri Pentadbiran Program Pemerolehan Pertahanan (DAPA) Korea",
      language: "ms",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Head of South Korea's Defence Acquisition Program Administration; sources differ on the English title.",
  },
  body: "dapa",
  holders: [
    {
      person: "eom-dong-hwan",
      start: "2022-06-23",
      end: "2024-02-16",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: ["person", "start", "title.en"],
          source: "dapa-eom-dong-hwan",
          topic: "when he took office",
        },
        {
          supports: ["person", "start", "title.en"],
          source: "korea-times-2022-06",
          topic: "his inauguration on a Thursday",
        },
        {
          supports: ["person", "start"],
          source: "korea-herald-2024-02-16",
          topic: "in office since June 2022",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2022-06-22",
          topic: "his appointment",
        },
        {
          contradicts: "start",
          reported: "2022-06-22",
          source: "newspim-2022-06-22",
          topic: "his appointment",
        },
        {
          supports: ["person", "end"],
          source: "seoul-shinmun-2024-02-16",
          topic: "his farewell ceremony",
        },
      ],
    },
    {
      person: "seok-jong-gun",
      start: "2024-02-19",
      end: "2025-11",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: "person",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Minister Seok Jong-gun stated",
        },
        {
          supports: "title.en",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Administration Minister Seok Jong-gun stated",
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "seoul-shinmun-2024-02-16",
          topic: "appointment with effect from 19 February",
        },
        {
          supports: ["person", "start"],
          source: "korea-herald-2024-02-16",
          topic: "appointment with effect from 19 February",
        },
        {
          supports: ["person", "title.en"],
          source: "maia-mou",
          topic: "signing of the memorandum",
        },
        {
          supports: ["person", "title.en"],
          source: "defensehere-mou",
          topic: "signing of the memorandum",
        },
        {
          supports: ["person", "title.en"],
          source: "defence-blog-2025-11-02",
          topic: "signing of the memorandum",
        },
        {
          supports: ["person", "title.en"],
          source: "a-news-2025-10-21",
          topic: "the airworthiness recognition",
        },
        {
          supports: ["person", "title.en"],
          source: "sun-2024-05-09",
          topic: "the upgrade of the K200",
        },
        {
          supports: ["person", "title.en"],
          source: "sun-2024-05-07",
          topic: "talks with the Malaysian defence minister",
        },
        {
          supports: ["person", "title.en"],
          source: "asian-military-review-2024-08",
          topic: "South Korean interest in the K200 upgrade",
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-10-27",
          topic: "signing of the memorandum",
        },
        {
          supports: ["person", "title.ko"],
          source: "news1-2025-10-27",
          topic: "signing of the memorandum",
        },
        {
          contradicts: "title.en",
          reported: "Commissioner",
          source: "m5-dergi-mou",
          topic: "signing of the memorandum",
        },
        {
          contradicts: "title.en",
          reported: "Administrator",
          source: "ifairworthy-airworthiness",
          topic: "the airworthiness recognition",
        },
        { supports: "end", source: "newsis-2025-11-14", topic: "appointment of his successor" },
        { supports: "end", source: "eja-news-2025-11-17", topic: "inauguration of his successor" },
      ],
    },
    {
      person: "lee-yong-cheol",
      start: "2025-11-17",
      title: { en: "Minister", ko: "방위사업청장" },
      evidence: [
        {
          supports: ["person", "start", "title.ko"],
          source: "eja-news-2025-11-17",
          topic: "his inauguration on 17 November",
        },
        {
          supports: ["person", "title.en"],
          source: "korea-herald-2026-01-26",
          topic: "members of a delegation to Canada",
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "herald-business-2025-11-17",
          topic: "his inauguration on 17 November",
        },
        {
          supports: ["person", "start", "title.ko"],
          source: "newspim-2025-11-17",
          topic: "his inauguration on 17 November",
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-11-14",
          topic: "the new head of the procurement agency",
        },
        {
          contradicts: "start",
          reported: "2025-11-14",
          source: "newsis-2025-11-14",
          topic: "his appointment, as a caption has it",
        },
        {
          contradicts: "start",
          reported: "2025-11-14",
          source: "defence-daily-2025-11-16",
          topic: "his appointment",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "aliases", "body"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Defence Acquisition Program Administration Minister",
    },
    {
      supports: ["name.en", "body"],
      source: "a-news-2025-10-21",
      topic: "the airworthiness recognition",
    },
    { supports: ["name.en", "body"], source: "maia-mou", topic: "signing of the memorandum" },
    {
      supports: ["name.ko", "body"],
      source: "newsis-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name.ko", "body"],
      source: "seoul-shinmun-2024-02-16",
      topic: "appointment of the new agency head",
    },
    { supports: "aliases", source: "m5-dergi-mou", topic: "signing of the memorandum" },
    {
      supports: "aliases",
      source: "ifairworthy-airworthiness",
      topic: "the airworthiness recognition",
    },
    {
      supports: "aliases",
      source: "sun-2024-05",
      topic: "talks with the Malaysian defence minister",
    },
  ],
};
