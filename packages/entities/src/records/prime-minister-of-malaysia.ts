import type { Office } from "../types.js";

/** Head of Malaysia's government; Anwar Ibrahim was sworn in on 24 November 2022. */
export const primeMinisterOfMalaysia: Office<"prime-minister-of-malaysia"> = {
  id: "prime-minister-of-malaysia",
  kind: "office",
  name: { en: "Prime Minister of Malaysia", ms: "Perdana Menteri", ko: "말레이시아 총리" },
  aliases: [
    { text: "Malaysian Prime Minister", language: "en", sort: "printed-variant" },
    { text: "Perdana Menteri Malaysia", language: "ms", sort: "full-name" },
  ],
  summary: { en: "Head of Malaysia's government; Anwar Ibrahim was sworn in on 24 November 2022." },
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
          topic: "when the prime minister was sworn in",
        },
        {
          supports: ["person", "start", "title.en"],
          source: "times-2022-11-24",
          topic: "swearing-in of the prime minister",
        },
        {
          supports: ["person", "start"],
          source: "ilovegangwon-2024-11",
          topic: "first visit since he took office",
        },
        {
          supports: ["person", "title.ms"],
          source: "haipress-2024-11-26",
          topic: "press conference in Seoul",
        },
        {
          supports: ["person", "title.en"],
          source: "oana-news-2025-09-22-mou",
          topic: "the coming memorandum",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-10-27",
          topic: "summit in Kuala Lumpur",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "oana-news-2025-09-22-mou",
      topic: "the coming memorandum",
    },
    { supports: "name.ms", source: "haipress-2024-11-26", topic: "press conference in Seoul" },
    { supports: "name.ms", source: "astro-awani-2023-05-24", topic: "call on the prime minister" },
    {
      supports: ["name.ko", "body"],
      source: "newspim-2025-10-27",
      topic: "summit in Kuala Lumpur",
    },
    { supports: "aliases", source: "news-az-2025-10-27", topic: "summit in Kuala Lumpur" },
    { supports: "aliases", source: "vietnam-vn-2024-11-29", topic: "summit in Seoul" },
  ],
};
