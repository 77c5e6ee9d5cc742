import type { State } from "../types.js";

/** Japan, with which Malaysia's Look East Policy began. */
export const japan: State<"japan"> = {
  id: "japan",
  kind: "state",
  name: {
    en: "Japan",
    ms: "Jepun",
    ko: "일본",
  },
  summary: {
    en: "Japan, with which Malaysia's Look East Policy began.",
  },
  countryCode: "JP",
  evidence: [
    {
      supports: "name.en",
      source: "mida-2022-12-21",
      topic: "start of the Look East Policy",
    },
    { supports: "name.ko", source: "herald-k-2021-03-14", topic: "states in the arms trade" },
    { supports: "name.ms", source: "perajurit-2023-09", topic: "states and the map" },
  ],
};
