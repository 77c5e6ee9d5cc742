import type { Person } from "../types.js";

/**
 * Lee Jong-sup was South Korea's defence minister when the FA-50 contract was signed in May 2023.
 */
export const leeJongSup: Person<"lee-jong-sup"> = {
  id: "lee-jong-sup",
  kind: "person",
  name: { en: "Lee Jong-sup", ko: "이종섭" },
  aliases: [
    { text: "Lee Jong Sup", language: "en", sort: "romanisation" },
    { text: "Lee Jong-Sup", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Lee Jong-sup was South Korea's defence minister when the FA-50 contract was signed in May 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "yonhap-2023-05-23",
      topic: "talks of the defence ministers",
    },
    { supports: "name.en", source: "yonhap-2022-05-10", topic: "his appointment" },
    { supports: "name.ko", source: "donga-2023-05-23", topic: "signing of the FA-50 contract" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      topic: "signing of the FA-50 contract",
    },
    {
      supports: "aliases",
      source: "astro-awani-2023-05-24",
      topic: "call on the Malaysian prime minister",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      topic: "invitation to the Malaysian minister",
    },
  ],
};
