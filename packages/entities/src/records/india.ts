import type { State } from "../types.js";

/** India, with which Malaysia has a defence memorandum of 1993. */
export const india: State<"india"> = {
  id: "india",
  kind: "state",
  name: {
    en: "India",
    ms: "India",
    ko: "인도",
  },
  summary: {
    en: "India, with which Malaysia has a defence memorandum of 1993.",
  },
  countryCode: "IN",
  evidence: [
    {
      supports: "name.en",
      source: "sun-2023-07-10",
      topic: "defence memorandum of India and Malaysia",
    },
    { supports: "name.ko", source: "herald-k-2021-03-14", topic: "states in the arms trade" },
    { supports: "name.ms", source: "perajurit-2023-09", topic: "states and the map" },
  ],
};
