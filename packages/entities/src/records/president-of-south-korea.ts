import type { Office } from "../types.js";

/** Head of state of South Korea. Lee Jae-myung took office on 4 June 2025. */
export const presidentOfSouthKorea: Office<"president-of-south-korea"> = {
  id: "president-of-south-korea",
  kind: "office",
  name: { en: "President of South Korea", ms: "Presiden Korea Selatan", ko: "대통령" },
  aliases: [{ text: "South Korean President", language: "en", sort: "printed-variant" }],
  summary: { en: "Head of state of South Korea. Lee Jae-myung took office on 4 June 2025." },
  body: "south-korea",
  holders: [
    {
      person: "roh-moo-hyun",
      attested: "2005-12-09",
      title: { en: "President" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "diplomacy-2006-01",
          exact: ["South Korean President Roh Moo-hyun", "on Dec. 9, 2005"],
        },
      ],
    },
    {
      person: "lee-myung-bak",
      attested: "2009-06-02/2010-12-10",
      title: { en: "President" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "oana-news-2009-06-02",
          exact: ["South Korean President Lee Myung-bak", "Tue, 06/02/2009"],
          inferred: { attested: "the beginning only" },
        },
        {
          supports: ["person", "attested", "title.en"],
          source: "yonhap-2010-12-10",
          exact: ["South Korean President Lee Myung-bak", "16:16 December 10, 2010"],
          inferred: { attested: "the end only" },
        },
      ],
    },
    {
      person: "park-geun-hye",
      attested: "2014-12-10",
      title: { en: "President" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "borneo-post-2014-12-11",
          exact: ["South Korean President Park Guen-Hye", "Blue House) here yesterday"],
          inferred: {
            person: "printed Park Guen-Hye and Park Gyeun-Hye, for Park Geun-hye",
            attested: "“yesterday”, on a page of 2014/12/11",
          },
        },
      ],
    },
    {
      person: "yoon-suk-yeol",
      start: "2022-05-10",
      end: "2025-04-04",
      title: { en: "President", ko: "대통령" },
      evidence: [
        {
          supports: ["person", "start", "title.en"],
          source: "yonhap-2022-05-10",
          exact: ["President Yoon Suk-yeol", "his first day in office", "15:53 May 10, 2022"],
        },
        {
          supports: ["person", "title.en"],
          source: "indo-pacific-defense-forum-2024-11",
          exact: "South Korean President Yoon Suk Yeol",
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2024-11-25",
          exact: "윤석열 대통령은 25일",
        },
        {
          supports: "end",
          source: "millennium-post-2025-04-04",
          exact: "Yoon Suk Yeol from office Friday",
          inferred: { end: '"Friday" on a page of 2025-04-04 (by the search)' },
        },
        {
          supports: "end",
          source: "kbs-world-2025-04-04",
          exact: ["damit am 4. April um", "Präsident Yoon Suk Yeol"],
          inferred: {
            end: '"am 4. April"; the year is not printed where seen, 2025 from the issue in our file',
          },
        },
      ],
    },
    {
      person: "lee-jae-myung",
      start: "2025-06-04",
      title: { en: "President", ko: "대통령" },
      evidence: [
        {
          supports: ["person", "title.en"],
          source: "dsa-pact-2025",
          paragraph: 72,
          exact: "announced by President Lee Jae-Myung",
        },
        {
          supports: ["person", "start"],
          source: "srn-news-2025-06-23",
          exact: ["took office on June 4", "President Lee Jae Myung"],
          inferred: { start: "the year from the page's day of issue; none is printed with it" },
        },
        {
          supports: ["person", "start"],
          source: "malay-mail-2025-06-04",
          exact: [
            "formally began his five-year term",
            "Lee Jae-myung on his election",
            "KUALA LUMPUR, June 4",
          ],
          inferred: {
            start: '"today" under the dateline June 4; the year from the address (2025/06/04)',
          },
        },
        {
          supports: ["person", "title.en"],
          source: "goldsea-2025-10-19",
          exact: "South Korean President Lee Jae Myung",
        },
        {
          supports: ["person", "title.en"],
          source: "korea-joongang-daily-2025-10-20",
          exact: "President Lee Jae Myung vowed Monday",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-10-27",
          exact: "이재명 대통령이 27일(현지시간)",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: ["name.en", "body"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: ["name.ko", "body"],
      source: "newspim-2025-10-27",
      exact: ["이재명 대통령이 27일(현지시간)", "한국과 말레이시아가"],
      inferred: { body: "president of the country first named, 한국" },
    },
    {
      supports: "aliases",
      source: "sun-2024-11-26",
      exact: "South Korean President Yoon Suk Yeol",
    },
    {
      supports: "aliases",
      source: "news-az-2025-10-27",
      exact: "South Korean President Lee Jae Myung",
    },
    {
      supports: "name.ms",
      source: "vietnam-vn-2024-11-29",
      exact: "Presiden Korea Selatan Yoon Suk Yeol",
    },
  ],
};
