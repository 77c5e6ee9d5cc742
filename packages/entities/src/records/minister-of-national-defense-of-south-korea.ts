import type { Office } from "../types.js";

/** Head of South Korea's defence ministry. The post was vacant from December 2024 to July 2025. */
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
      en: "Head of South Korea's defence ministry. The post was vacant from December 2024 to July 2025.",
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
            exact: "National Defence Minister Suh Wook",
          },
          {
            supports: "person",
            source: "kbs-world-2022-04",
            exact: "South Korean Defense Minister Suh Wook",
          },
          {
            supports: ["person", "title.ko"],
            source: "hankyung-2022-04-27",
            exact: "서욱 국방부 장관은 27일",
          },
          {
            supports: ["person", "start"],
            source: "ytn-2020-09-19",
            exact: [
              "서욱 신임 국방부 장관은",
              "어제(18일) 국방부에서 열린 취임식에서",
              "2020.09.19. 오전",
            ],
            inferred: { start: "어제(18일) on a page of 2020.09.19.; the day of the inauguration" },
          },
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
            exact: [
              "Defense Minister Lee Jong-sup",
              "formally appointed seven ministers",
              "15:53 May 10, 2022",
            ],
          },
          {
            supports: ["person", "title.en"],
            source: "yonhap-2023-05-23",
            exact: "Defense Minister Lee Jong-sup joined",
          },
          {
            supports: ["person", "title.ko"],
            source: "donga-2023-05-23",
            exact: "이종섭 국방부 장관은",
          },
          {
            supports: ["person", "end"],
            source: "korea-herald-2023-10-07",
            exact: [
              "replaced Defense Minister Lee Jong-sup",
              "In-chon on Saturday",
              "Published : Oct. 7, 2023",
            ],
          },
        ],
      },
      {
        person: "shin-won-sik",
        start: "2023-10-07",
        end: "2024-09",
        title: { en: "Minister of National Defense", ko: "국방부 장관" },
        evidence: [
          { supports: "person", source: "kbs-world-2023-10", exact: "appointed Shin Won-sik" },
          {
            supports: ["person", "start"],
            source: "korea-herald-2023-10-07",
            exact: [
              "new Defense Minister Shin Won-sik",
              "In-chon on Saturday",
              "Published : Oct. 7, 2023",
            ],
          },
          {
            supports: ["person", "title.en"],
            source: "korea-herald-2024-08-12",
            exact: ["Shin Won-sik, who had been serving", "the minister of national defense since"],
          },
          {
            supports: "person",
            source: "star-2023-10-19",
            exact: "Defence Minister Shin Won Sik",
          },
          {
            supports: ["person", "title.ko"],
            source: "kpi-news-2023-10-18",
            exact: "신원식 국방부 장관이",
          },
          {
            supports: "end",
            source: "korea-herald-2024-09-06",
            exact: ["replace then minister Shin Won-sik", "certificate of appointment on Friday"],
            inferred: {
              end: "the month from the address, 20240906; by the appointment of his successor",
            },
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
            exact: ["Defense Minister Kim Yong-hyun", "certificate of appointment on Friday"],
            inferred: { start: '"on Friday", with the day from the address, 20240906' },
          },
          {
            supports: ["person", "start"],
            source: "lokmat-times-2024-09-06",
            exact: [
              "appointment of Kim Yong-hyun",
              "certificate of appointment on Friday",
              "Updated: September 6, 2024",
            ],
          },
          {
            supports: ["person", "end"],
            source: "korea-joongang-daily-2024-12-05",
            exact: [
              "on Thursday accepted the resignation",
              "Defense Minister Kim Yong-hyun",
              "Published: 05 Dec. 2024",
            ],
          },
          {
            supports: "person",
            source: "korea-herald-2024-12-05",
            exact: "Defense Minister Kim Yong-hyun",
          },
          {
            supports: "person",
            source: "korea-joongang-daily-2025-07-25",
            exact: "Kim Yong-hyun stepped down",
          },
        ],
      },
      {
        person: "ahn-gyu-back",
        start: "2025-07-25",
        title: { en: "Defense Minister" },
        evidence: [
          {
            supports: "person",
            source: "srn-news-2025-06-23",
            exact: ["lawmaker Ahn Gyu-back", "first civilian defence minister"],
            inferred: { person: "named as the nominee, before he took office" },
          },
          {
            supports: ["person", "start", "title"],
            source: "korea-joongang-daily-2025-07-25",
            exact: ["Defense Minister Ahn Gyu-back", "formally took office", "on July 25"],
            inferred: {
              start:
                '"on July 25" (and "Friday"); the year from the day of issue printed, 25 Jul. 2025',
            },
          },
          {
            supports: ["person", "start"],
            source: "kbs-world-2025-07-25",
            exact: [
              "Minister Ahn Gyu-back has been sworn",
              "At a ceremony on Friday",
              "2025-07-25",
            ],
          },
        ],
      },
    ],
    evidence: [
      {
        supports: ["name.en", "body"],
        source: "korea-herald-2024-08-12",
        exact: "the minister of national defense since",
        inferred: { body: "from the office's title; the ministry is not named in the part seen" },
      },
      {
        supports: "name.en",
        source: "malay-mail-2022-04-27",
        exact: "South Korean National Defence Minister",
      },
      {
        supports: ["name.ko", "body"],
        source: "hankyung-2022-04-27",
        exact: ["서욱 국방부 장관은 27일", "논의했다고 국방부가 밝혔다"],
      },
      {
        supports: "name.ko",
        source: "kpi-news-2023-10-18",
        exact: "신원식 국방부 장관이",
      },
      {
        supports: "name.ms",
        source: "astro-awani-2023-05-24",
        exact: "Menteri Pertahanan Korea Selatan",
      },
      {
        supports: "aliases",
        source: "star-2023-10-19",
        exact: "newly-minted Defence Minister Shin",
      },
      {
        supports: "aliases",
        source: "defence-industry-europe-fa-50",
        exact: "South Korean Defence Minister Lee",
      },
      {
        supports: "aliases",
        source: "kbs-world-2022-04",
        exact: "South Korean Defense Minister Suh Wook",
      },
      {
        supports: "aliases",
        source: "urdupoint-2023-05-23",
        exact: "South Korean Minister of National Defense",
      },
      {
        supports: "aliases",
        source: "donga-2023-05-23-signing",
        exact: "이종섭 국방장관, FA-50",
      },
    ],
  };
