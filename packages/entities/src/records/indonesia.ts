import type { State } from "../types.js";

/** Indonesia, with which Malaysia signed a defence memorandum in 2022. */
export const indonesia: State<"indonesia"> = {
  id: "indonesia",
  kind: "state",
  name: {
    en: "Indonesia",
    ms: "Indonesia",
    ko: "인도네시아",
  },
  aliases: [{ text: "인니", language: "ko", sort: "short-name" }],
  summary: {
    en: "Indonesia, with which Malaysia signed a defence memorandum in 2022.",
  },
  countryCode: "ID",
  evidence: [
    {
      supports: "name.en",
      source: "vietnamplus-2022-08",
      topic: "defence memorandum of Indonesia and Malaysia",
    },
    { supports: "name.ko", source: "daily-hankook-2019-03-18", topic: "states in the arms trade" },
    { supports: "name.ms", source: "perajurit-2023-09", topic: "states and the map" },
    { supports: "aliases", source: "hankyung-2023-02-24", topic: "buyers in the region" },
  ],
};
