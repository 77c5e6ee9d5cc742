import type { Office } from "../types.js";

/** Head of South Korea's defence ministry; vacant from December 2024 to July 2025. */
export const ministerOfNationalDefenseOfSouthKorea: Office<"minister-of-national-defense-of-south-korea"> =
  {
    id: "minister-of-national-defense-of-south-korea",
    kind: "office",
    name: {
      en: "Minister of National Defense of the Republic of Korea",
      ms: "Menteri Pertahanan Korea Selatan",
      ko: "국방부 장관",
    },
    aliases: [
      { text: "Defence Minister", language: "en", sort: "short-name" },
      { text: "South Korean Defence Minister", language: "en", sort: "printed-variant" },
      { text: "South Korean Defense Minister", language: "en", sort: "printed-variant" },
      {
        text: "South Korean Minister of National Defense",
        language: "en",
        sort: "printed-variant",
      },
      { text: "국방장관", language: "ko", sort: "short-name" },
    ],
    summary: {
      en: "Head of South Korea's defence ministry; vacant from December 2024 to July 2025.",
    },
    body: "south-korean-ministry-of-national-defense",
    holders: [
      {
        person: "suh-wook",
        start: "2020-09-18",
        title: { en: "National Defence Minister", ko: "국방부 장관" },
        evidence: [
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
          { supports: ["person", "start"], source: "ytn-2020-09-19", topic: "his inauguration" },
        ],
      },
      {
        person: "lee-jong-sup",
        start: "2022-05-10",
        end: "2023-10-07",
        title: { en: "Defense Minister", ko: "국방부 장관" },
        evidence: [
          {
            supports: ["person", "start"],
            source: "yonhap-2022-05-10",
            topic: "formal appointment of seven ministers",
          },
          {
            supports: ["person", "title.en"],
            source: "yonhap-2023-05-23",
            topic: "talks of the defence ministers",
          },
          {
            supports: ["person", "title.ko"],
            source: "donga-2023-05-23",
            topic: "signing of the FA-50 contract",
          },
          { supports: "end", source: "kbs-world-2023-10", topic: "appointment of his successor" },
          {
            supports: ["person", "end"],
            source: "korea-herald-2023-10-07",
            topic: "appointment of his successor",
          },
          { supports: "end", source: "star-2023-10-19", topic: "the former and the new minister" },
        ],
      },
      {
        person: "shin-won-sik",
        start: "2023-10-07",
        end: "2024-09",
        title: { en: "Minister of National Defense", ko: "국방부 장관" },
        evidence: [
          { supports: ["person", "start"], source: "kbs-world-2023-10", topic: "his appointment" },
          {
            supports: ["person", "start"],
            source: "korea-herald-2023-10-07",
            topic: "his appointment",
          },
          {
            supports: ["person", "start", "title.en"],
            source: "korea-herald-2024-08-12",
            topic: "his time as minister",
          },
          {
            supports: "person",
            source: "star-2023-10-19",
            topic: "meeting with the Malaysian minister",
          },
          {
            supports: ["person", "title.ko"],
            source: "kpi-news-2023-10-18",
            topic: "meeting with the Malaysian minister",
          },
          {
            supports: "end",
            source: "korea-herald-2024-09-06",
            topic: "appointment of his successor",
          },
        ],
      },
      {
        person: "kim-yong-hyun",
        start: "2024-09-06",
        end: "2024-12-05",
        title: { en: "Defense Minister" },
        evidence: [
          {
            supports: ["person", "start", "title"],
            source: "korea-herald-2024-09-06",
            topic: "his appointment",
          },
          {
            supports: ["person", "start"],
            source: "lokmat-times-2024-09-06",
            topic: "his appointment",
          },
          {
            supports: ["person", "end"],
            source: "korea-joongang-daily-2024-12-05",
            topic: "his resignation accepted",
          },
          {
            supports: ["person", "end"],
            source: "korea-herald-2024-12-05",
            topic: "his resignation accepted",
          },
          {
            supports: "end",
            source: "korea-joongang-daily-2025-07-25",
            topic: "the vacancy after him",
          },
        ],
      },
      {
        person: "ahn-gyu-back",
        start: "2025-07-25",
        title: { en: "Defense Minister" },
        evidence: [
          { supports: "person", source: "srn-news-2025-06-23", topic: "his nomination in June" },
          {
            supports: ["person", "start", "title"],
            source: "korea-joongang-daily-2025-07-25",
            topic: "his inauguration",
          },
          {
            supports: ["person", "start"],
            source: "kbs-world-2025-07-25",
            topic: "his inauguration",
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name.en", "body"],
        source: "korea-herald-2024-08-12",
        topic: "the change of minister",
      },
      {
        supports: "name.en",
        source: "malay-mail-2022-04-27",
        topic: "signing of the defence memorandum",
      },
      {
        supports: ["name.ko", "body"],
        source: "hankyung-2022-04-27",
        topic: "talks of the defence ministers",
      },
      {
        supports: "name.ko",
        source: "kpi-news-2023-10-18",
        topic: "meeting with the Malaysian minister",
      },
      {
        supports: "name.ms",
        source: "astro-awani-2023-05-24",
        topic: "call on the prime minister",
      },
      {
        supports: "aliases",
        source: "star-2023-10-19",
        topic: "meeting with the Malaysian minister",
      },
      {
        supports: "aliases",
        source: "defence-industry-europe-fa-50",
        topic: "signing of the FA-50 contract",
      },
      { supports: "aliases", source: "kbs-world-2022-04", topic: "talks of the defence ministers" },
      {
        supports: "aliases",
        source: "urdupoint-2023-05-23",
        topic: "signing of the FA-50 contract",
      },
      {
        supports: "aliases",
        source: "donga-2023-05-23-signing",
        topic: "signing of the FA-50 contract",
      },
    ],
  };
