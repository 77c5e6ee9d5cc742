import type { Person } from "../types.js";

/** Defence minister of South Korea when the FA-50 contract was signed in May 2023. */
export const leeJongSup: Person<"lee-jong-sup"> = {
  id: "lee-jong-sup",
  kind: "person",
  name: { en: "Lee Jong-sup", ko: "이종섭" },
  aliases: [
    { text: "Lee Jong Sup", language: "en", sort: "romanisation" },
    { text: "Lee Jong-Sup", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Defence minister of South Korea when the FA-50 contract was signed in May 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "yonhap-2023-05-23",
      exact: ["Defense Minister Lee Jong-sup joined", "South Korea's export"],
      inferred: { state: "as the minister of the ministry that speaks for South Korea's export" },
    },
    { supports: "name.en", source: "yonhap-2022-05-10", exact: "Defense Minister Lee Jong-sup" },
    { supports: "name.ko", source: "donga-2023-05-23", exact: "이종섭 국방부 장관은" },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      exact: "이종섭 국방부 장관과 모하마드 하산",
    },
    {
      supports: "aliases",
      source: "astro-awani-2023-05-24",
      exact: "Selatan Lee Jong Sup",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      exact: "National Defence Minister Lee Jong-Sup",
    },
  ],
};
