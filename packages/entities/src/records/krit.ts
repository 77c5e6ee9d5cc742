import type { Agency } from "../types.js";

/**
 * South Korean public institute for defence technology that helped to arrange the first seminar of
 * the two defence industries in 2023.
 */
export const krit: Agency<"krit"> = {
  id: "krit",
  kind: "agency",
  name: {
    en: "Korea Research Institute for Defense Technology Planning and Advancement",
    ko: "국방기술진흥연구소",
  },
  aliases: [
    {
      text: "KRIT",
      language: "en",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "South Korean public institute for defence technology that helped to arrange the first seminar of the two defence industries in 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "hankyung-2023-07-28",
      exact: "대사관과 한국 국방부, 방위사업청, 국방기술진흥연구소",
      inferred: {
        aliases: "KRIT: the institute's English name and initials are not on this page",
        state: "named with the South Korean bodies",
      },
    },
  ],
};
