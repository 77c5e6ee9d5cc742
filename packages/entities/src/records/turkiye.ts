import type { State } from "../types.js";

/** State with which Malaysia has a government-to-government memorandum on arms purchases. */
export const turkiye: State<"turkiye"> = {
  id: "turkiye",
  kind: "state",
  name: {
    en: "Türkiye",
    ms: "Turkiye",
    ko: "튀르키예",
  },
  aliases: [
    { text: "Turkey", language: "en", sort: "former-name" },
    { text: "터키", language: "ko", sort: "former-name" },
  ],
  summary: {
    en: "State with which Malaysia has a government-to-government memorandum on arms purchases.",
  },
  countryCode: "TR",
  evidence: [
    {
      supports: "name.en",
      source: "bernama-2024-06-11",
      exact: "Türkiye National Defence Ministry",
    },
    { supports: "name.ms", source: "sun-2024-05", exact: "termasuk Turkiye" },
    {
      supports: "aliases",
      source: "malay-mail-2022-04-27",
      exact: "Turkey, India and South Korea",
    },
    { supports: "aliases", source: "star-2023-02-24", exact: "Turkey's Hurizet" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      exact: "튀르키예 휴르제트 등을",
    },
    { supports: "aliases", source: "hankyung-2023-02-24", exact: "터키 휴르제트(Hurizet)" },
  ],
};
