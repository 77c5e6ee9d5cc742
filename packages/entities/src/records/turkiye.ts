import type { State } from "../types.js";

/** Türkiye, with which Malaysia has a memorandum on buying arms between governments. */
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
    en: "Türkiye, with which Malaysia has a memorandum on buying arms between governments.",
  },
  countryCode: "TR",
  evidence: [
    {
      supports: "name.en",
      source: "bernama-2024-06-11",
      topic: "memorandum on procurement with Türkiye",
    },
    { supports: "name.ms", source: "sun-2024-05", topic: "pavilions at the exhibition" },
    {
      supports: "aliases",
      source: "malay-mail-2022-04-27",
      topic: "cooperation with other countries",
    },
    { supports: "aliases", source: "star-2023-02-24", topic: "aircraft that were not chosen" },
    {
      supports: "name.ko",
      source: "segye-ilbo-2023-02-24",
      topic: "aircraft that were not chosen",
    },
    { supports: "aliases", source: "hankyung-2023-02-24", topic: "the bidders" },
  ],
};
