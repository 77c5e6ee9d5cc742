import type { Agency } from "../types.js";

/** Malaysia's defence ministry, which contracts for its armed forces. */
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
  summary: { en: "Malaysia's defence ministry, which contracts for its armed forces." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "free-malaysia-today-2024-03-19",
      topic: "contract for the FA-50M",
    },
    {
      supports: ["name.en", "aliases"],
      source: "malay-mail-2024-09-13",
      topic: "contract for the FA-50M",
    },
    {
      supports: "aliases",
      source: "sun-2024-11-26-secretary-general",
      topic: "the secretary-general",
    },
    { supports: ["aliases", "state"], source: "sun-2024-05", topic: "statement of the ministry" },
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name.ms", "aliases"],
      source: "malaysian-ministry-of-defence-2022-09-14",
      topic: "news of the ministry",
    },
    { supports: "name.ko", source: "guru-2025-09-23", topic: "minister at the seminar" },
    { supports: "aliases", source: "star-2023-10-19", topic: "statement of the ministry" },
    { supports: "aliases", source: "star-2024-09-14", topic: "contract for the FA-50M" },
    { supports: "aliases", source: "sun-2023-02-26", topic: "contract for the FA-50" },
    {
      supports: "aliases",
      source: "defence-industry-europe-fa-50",
      topic: "letter of acceptance for the FA-50",
    },
    { supports: "aliases", source: "urdupoint-2023-05-23", topic: "organisers of the exhibition" },
    { supports: "aliases", source: "aerotime-2023-02", topic: "contract for the FA-50" },
  ],
};
