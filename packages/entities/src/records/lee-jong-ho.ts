import type { Person } from "../types.js";

/** Lee Jong-ho was South Korea's chief of naval operations in May 2023. */
export const leeJongHo: Person<"lee-jong-ho"> = {
  id: "lee-jong-ho",
  kind: "person",
  name: {
    en: "Lee Jong-ho",
    ko: "이종호",
  },
  summary: {
    en: "Lee Jong-ho was South Korea's chief of naval operations in May 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-economic-tv-2023-05-24",
      exact: "이종호 해군참모총장과 함께 리마에",
      inferred: {
        state: "chief of the navy (해군참모총장), with the South Korean minister",
      },
    },
  ],
};
