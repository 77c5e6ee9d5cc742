import type { Office } from "../types.js";

/** Head of Malaysia's defence ministry; Mohamed Khaled Nordin since December 2023. */
export const ministerOfDefenceOfMalaysia: Office<"minister-of-defence-of-malaysia"> = {
  id: "minister-of-defence-of-malaysia",
  kind: "office",
  name: {
    en: "Minister of Defence of Malaysia",
    ms: "Menteri Pertahanan",
    ko: "말레이시아 국방부 장관",
  },
  aliases: [
    { text: "말레이시아 국방장관", language: "ko", sort: "printed-variant" },
    { text: "Defence Minister", language: "en", sort: "short-name" },
    { text: "Malaysian Defence Minister", language: "en", sort: "printed-variant" },
    { text: "국방장관", language: "ko", sort: "short-name" },
  ],
  summary: {
    en: "Head of Malaysia's defence ministry; Mohamed Khaled Nordin since December 2023.",
  },
  body: "malaysian-ministry-of-defence",
  holders: [
    {
      person: "hishammuddin-hussein",
      start: "2021-08-30",
      title: { en: "Senior Defence Minister", ko: "국방부 장관" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "nam-news-network-2021-08-30",
          topic: "the cabinet sworn in",
        },
        {
          supports: ["person", "title.en"],
          source: "malay-mail-2022-04-27",
          topic: "signing of the defence memorandum",
        },
        {
          supports: "person",
          source: "kbs-world-2022-04",
          topic: "talks of the defence ministers",
        },
        {
          supports: ["person", "title.ko"],
          source: "hankyung-2022-04-27",
          topic: "talks of the defence ministers",
        },
      ],
    },
    {
      person: "mohamad-hasan",
      start: "2022-12-03",
      end: "2023-12-12",
      title: { en: "Minister of Defence", ko: "국방장관" },
      evidence: [
        {
          supports: ["person", "start", "title.en"],
          source: "borneo-post-2022-12-03",
          topic: "the cabinet sworn in",
        },
        { supports: ["person", "start"], source: "star-2022-12-03", topic: "the cabinet sworn in" },
        {
          supports: ["person", "end"],
          source: "malaysian-defence-2023-12-12",
          topic: "the change of defence minister",
        },
        {
          supports: "person",
          source: "yonhap-2023-05-23",
          topic: "talks of the defence ministers",
        },
        {
          supports: ["person", "title.ko"],
          source: "donga-2023-05-23-signing",
          topic: "signing of the FA-50 contract",
        },
      ],
    },
    {
      person: "mohamed-khaled-nordin",
      start: "2023-12-12",
      title: { en: "Defence Minister", ms: "Menteri Pertahanan", ko: "국방부 장관" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "malaysian-defence-2023-12-12",
          topic: "the new defence minister",
        },
        {
          supports: ["person", "start"],
          source: "vietnamplus-2023-12-12",
          topic: "the cabinet reshuffle",
        },
        {
          supports: ["person", "start", "title.en"],
          source: "sun-2024-09-11",
          topic: "first visit to South Korea since his appointment",
        },
        {
          supports: ["person", "title.en"],
          source: "oana-news-2025-09-22-ties",
          topic: "keynote at the seminar",
        },
        {
          supports: ["person", "title.ms"],
          source: "sun-2025-09-22-malay",
          topic: "keynote at the seminar",
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-10-27",
          topic: "signing of the memorandum",
        },
        {
          supports: "person",
          source: "star-2026-06-28",
          topic: "shortlist for the anti-ship missile",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "malaysian-defence-2023-12-12",
      topic: "the new defence minister",
    },
    { supports: "name.en", source: "borneo-post-2022-12-03", topic: "the cabinet sworn in" },
    { supports: "name.ms", source: "sun-2025-09-22-malay", topic: "keynote at the seminar" },
    {
      supports: ["name.ko", "body"],
      source: "newsis-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: "aliases",
      source: "global-economic-2025-10-29",
      topic: "signing of the memorandum",
    },
    {
      supports: "aliases",
      source: "donga-2023-05-23-signing",
      topic: "signing of the FA-50 contract",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      topic: "meeting with the South Korean minister",
    },
    {
      supports: "aliases",
      source: "defence-industry-europe-fa-50",
      topic: "signing of the FA-50 contract",
    },
    {
      supports: "aliases",
      source: "south-korean-defence-ministry-2025-11",
      topic: "talks with the South Korean minister",
    },
  ],
};
