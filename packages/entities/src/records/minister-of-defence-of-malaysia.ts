import type { Office } from "../types.js";

/**
 * Head of Malaysia's defence ministry. Mohamed Khaled Nordin has held the post since December 2023.
 */
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
    en: "Head of Malaysia's defence ministry. Mohamed Khaled Nordin has held the post since December 2023.",
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
          exact: [
            "Hishammuddin Tun Hussein (Defence)",
            "Aug 30 (NNN-Bernama)",
            "sworn in before the King",
          ],
          inferred: {
            start:
              '"today" under the dateline Aug 30; the year from the cabinet of Ismail Sabri, none is printed',
          },
        },
        {
          supports: ["person", "title.en"],
          source: "malay-mail-2022-04-27",
          exact: ["says Senior Defence Minister", "Seri Hishammuddin Hussein"],
        },
        {
          supports: "person",
          source: "kbs-world-2022-04",
          exact: "Malaysian counterpart Hishammuddin Hussein",
        },
        {
          supports: ["person", "title.ko"],
          source: "hankyung-2022-04-27",
          exact: "히샤무딘 후세인 말레이시아 국방부 장관과",
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
          exact: [
            "Seri Mohamad Hasan",
            "Minister of Defence",
            "KUALA LUMPUR (Dec 3)",
            "sworn in before",
          ],
          inferred: {
            start: '"today" under the dateline Dec 3; the year from the address, 2022/12/03',
          },
        },
        {
          supports: ["person", "start"],
          source: "star-2022-12-03",
          exact: ["Seri Mohamad Hasan (Defence)", "have been sworn in"],
          inferred: { start: "the page's day of issue (address 2022/12/03); the text prints none" },
        },
        {
          supports: ["person", "end"],
          source: "malaysian-defence-2023-12-12",
          exact: ["replaces DSU Mohamad Hasan", "today (December 12 2023)"],
        },
        {
          supports: "person",
          source: "yonhap-2023-05-23",
          exact: "Malaysian counterpart, Mohamad Hasan",
        },
        {
          supports: ["person", "title.ko"],
          source: "donga-2023-05-23-signing",
          exact: "모하마드 하산 말레이시아 국방장관이",
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
          exact: ["DS Khaled Nordin", "today (December 12 2023)", "as the 21st Defence Minister"],
        },
        {
          supports: "person",
          source: "vietnamplus-2023-12-12",
          exact: ["Khaled Nordin, former Minister", "will take over as defence minister"],
        },
        {
          supports: ["person", "start", "title.en"],
          source: "sun-2024-09-11",
          exact: ["Seri Mohamed Khaled Nordin", "as Defence Minister on Dec 12"],
          inferred: { start: '"Dec 12 last year" on a page of 2024' },
        },
        {
          supports: ["person", "title.en"],
          source: "oana-news-2025-09-22-ties",
          exact: "Defence Minister Mohamed Khaled Nordin",
        },
        {
          supports: ["person", "title.ms"],
          source: "sun-2025-09-22-malay",
          exact: ["Seri Mohamed Khaled Nordin", "Menteri Pertahanan Datuk"],
        },
        {
          supports: ["person", "title.ko"],
          source: "newsis-2025-10-27",
          exact: [
            "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
            "말레이시아 국방부 장관이 27일(현지시간)",
          ],
        },
        {
          supports: "person",
          source: "star-2026-06-28",
          exact: "Seri Mohamed Khaled Nordin",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "malaysian-defence-2023-12-12",
      exact: "as the 21st Defence Minister",
      inferred: {
        body: "Ministry of Defence of Malaysia: from the office's title; the ministry is not named in the part seen",
      },
    },
    { supports: "name.en", source: "borneo-post-2022-12-03", exact: "Minister of Defence" },
    { supports: "name.ms", source: "sun-2025-09-22-malay", exact: "Menteri Pertahanan Datuk" },
    {
      supports: ["name.ko", "body"],
      source: "newsis-2025-10-27",
      exact: "말레이시아 국방부 장관이 27일(현지시간)",
    },
    {
      supports: "aliases",
      source: "global-economic-2025-10-29",
      exact: "말레이시아 국방장관은 지난 27일",
    },
    {
      supports: "aliases",
      source: "donga-2023-05-23-signing",
      exact: "모하마드 하산 말레이시아 국방장관이",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      exact: "Defence Minister Datuk Seri Mohamad Hasan",
    },
    {
      supports: "aliases",
      source: "defence-industry-europe-fa-50",
      exact: "Malaysian Defence Minister Mohamad Hasan",
    },
    {
      supports: "aliases",
      source: "south-korean-defence-ministry-2025-11",
      exact: "국방장관과 회담을 갖고",
    },
  ],
};
