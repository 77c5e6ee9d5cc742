import type { Agency } from "../types.js";

/** Defence ministry of Malaysia, which signs the contracts for the armed forces. */
export const malaysianMinistryOfDefence: Agency<"malaysian-ministry-of-defence"> = {
  id: "malaysian-ministry-of-defence",
  kind: "agency",
  name: {
    en: "Ministry of Defence of Malaysia",
    ms: "Kementerian Pertahanan Malaysia",
    ko: "말레이시아 국방부",
  },
  aliases: [
    { text: "MINDEF", language: "en", sort: "abbreviation" },
    { text: "Mindef", language: "en", sort: "abbreviation" },
    { text: "Ministry of Defence", language: "en", sort: "short-name" },
    { text: "Kementerian Pertahanan", language: "ms", sort: "short-name" },
    { text: "Defence Ministry", language: "en", sort: "short-name" },
    { text: "Malaysian Defence Ministry", language: "en", sort: "printed-variant" },
    { text: "Malaysian Ministry of Defence", language: "en", sort: "printed-variant" },
    { text: "Malaysian Defense Ministry", language: "en", sort: "printed-variant" },
    { text: "Malaysian Ministry of Defense", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Defence ministry of Malaysia, which signs the contracts for the armed forces." },
  state: "malaysia",
  evidence: [
    {
      supports: ["aliases", "state"],
      source: "free-malaysia-today-2024-03-19",
      exact: "defence ministry and Korea Aerospace Industries",
      inferred: {
        state: "the ministry that buys for the Royal Malaysian Air Force; dateline KUALA LUMPUR",
      },
    },
    {
      supports: ["name.en", "aliases"],
      source: "malay-mail-2024-09-13",
      exact: "Ministry of Defence (MINDEF)",
      inferred: { "name.en": "Ministry of Defence, of Malaysia by the context" },
    },
    {
      supports: "aliases",
      source: "sun-2024-11-26-secretary-general",
      exact: "Ministry of Defence (Mindef)",
    },
    {
      supports: ["aliases", "state"],
      source: "sun-2024-05",
      exact: "Kementerian Pertahanan dalam kenyataan",
      inferred: {
        state:
          "the ministry of the minister who receives the call at Kuala Lumpur; its state is not named",
      },
    },
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-10-27",
      exact: "말레이시아 국방부 장관이 27일(현지시간)",
    },
    {
      supports: ["name.ms", "aliases"],
      source: "malaysian-ministry-of-defence-2022-09-14",
      exact: ["KEMENTERIAN PERTAHANAN MALAYSIA", "diluluskan MINDEF bagi tujuan"],
    },
    {
      supports: "name.ko",
      source: "guru-2025-09-23",
      exact: "말레이시아 국방부장관을",
      inferred: { "name.ko": "only inside the title of the minister, 말레이시아 국방부장관" },
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      exact: "The Defence Ministry in a statement",
    },
    { supports: "aliases", source: "star-2024-09-14", exact: "The Defence Ministry and" },
    {
      supports: "aliases",
      source: "sun-2023-02-26",
      exact: ["deal with the Malaysian Defence Ministry", "Adly said the Defence Ministry will"],
    },
    {
      supports: "aliases",
      source: "defence-industry-europe-fa-50",
      exact: "Malaysian Ministry of Defence’s acceptance",
    },
    {
      supports: "aliases",
      source: "urdupoint-2023-05-23",
      exact: "the Malaysian Defense Ministry",
    },
    { supports: "aliases", source: "aerotime-2023-02", exact: "Malaysian Ministry of Defense" },
  ],
};
