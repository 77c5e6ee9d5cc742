import type { Office } from "../types.js";

/** Head of government of Malaysia. Anwar Ibrahim took office on 24 November 2022. */
export const primeMinisterOfMalaysia: Office<"prime-minister-of-malaysia"> = {
  id: "prime-minister-of-malaysia",
  kind: "office",
  name: { en: "Prime Minister of Malaysia", ms: "Perdana Menteri", ko: "말레이시아 총리" },
  aliases: [
    { text: "Malaysian Prime Minister", language: "en", sort: "printed-variant" },
    { text: "Perdana Menteri Malaysia", language: "ms", sort: "full-name" },
  ],
  summary: { en: "Head of government of Malaysia. Anwar Ibrahim took office on 24 November 2022." },
  body: "malaysia",
  holders: [
    {
      person: "abdullah-ahmad-badawi",
      attested: "2005-12-09",
      title: { en: "Prime Minister" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "diplomacy-2006-01",
          exact: [
            "Minister Abdullah Ahmad Badawi agreed to",
            "Malaysian Prime Minister",
            "on Dec. 9, 2005",
          ],
        },
      ],
    },
    {
      person: "najib-razak",
      attested: "2009-06-02/2014-12-10",
      title: { en: "Prime Minister" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "oana-news-2009-06-02",
          exact: ["Malaysian Prime Minister Najib Tun Razak", "Tue, 06/02/2009"],
          inferred: { attested: "the beginning only" },
        },
        {
          supports: ["person", "title.en"],
          source: "yonhap-2010-12-10",
          exact: "Malaysian Prime Minister Najib Razak",
        },
        {
          supports: ["person", "attested", "title.en"],
          source: "borneo-post-2014-12-11",
          exact: [
            "Najib Tun Abdul Razak said",
            "SEOUL: Malaysian Prime Minister",
            "Blue House) here yesterday",
          ],
          inferred: { attested: "the end only: “yesterday”, on a page of 2014/12/11" },
        },
      ],
    },
    {
      person: "ismail-sabri-yaakob",
      attested: "2021-09-27",
      title: { en: "Prime Minister" },
      evidence: [
        {
          supports: ["person", "attested", "title.en"],
          source: "sun-2021-09-27",
          exact: ["Seri Ismail Sabri Yaakob said", "Prime Minister Datuk Seri Ismail"],
          inferred: { attested: "“today”, on a page dated 2021-09-27 by its copy" },
        },
      ],
    },
    {
      person: "anwar-ibrahim",
      start: "2022-11-24",
      title: { en: "Prime Minister", ms: "Perdana Menteri", ko: "총리" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "star-2022-12-03",
          exact: ["10th Prime Minister on Nov 24", "Seri Anwar Ibrahim"],
          inferred: { start: "the year from the address, 2022/12/03" },
        },
        {
          supports: ["person", "start", "title.en"],
          source: "times-2022-11-24",
          exact: ["Anwar Ibrahim was sworn in as", "country’s prime minister today"],
          inferred: { start: '"today" on a page of 2022-11-24 (by the search)' },
        },
        {
          supports: ["person", "start"],
          source: "ilovegangwon-2024-11",
          topic: "first visit since he took office",
        },
        {
          supports: ["person", "title.ms"],
          source: "haipress-2024-11-26",
          exact: "dimaklumkan Perdana Menteri,Datuk Seri Anwar Ibrahim",
        },
        {
          supports: ["person", "title.en"],
          source: "oana-news-2025-09-22-mou",
          exact: "Malaysia's Prime Minister Anwar Ibrahim",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-10-27",
          exact: "안와르 이브라힘 말레이시아 총리와",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "oana-news-2025-09-22-mou",
      exact: "Malaysia's Prime Minister Anwar Ibrahim",
    },
    {
      supports: "name.ms",
      source: "haipress-2024-11-26",
      exact: "Perdana Menteri bagaimanapun tidak memperincikan",
    },
    { supports: "name.ms", source: "astro-awani-2023-05-24", exact: "Perdana Menteri Datuk" },
    {
      supports: ["name.ko", "body"],
      source: "newspim-2025-10-27",
      exact: "안와르 이브라힘 말레이시아 총리와",
    },
    {
      supports: "aliases",
      source: "news-az-2025-10-27",
      exact: "Malaysian Prime Minister Anwar Ibrahim",
    },
    {
      supports: "aliases",
      source: "vietnam-vn-2024-11-29",
      exact: "Perdana Menteri Malaysia Anwar Ibrahim",
    },
  ],
};
