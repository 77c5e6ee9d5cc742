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
