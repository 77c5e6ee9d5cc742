import type { Gathering } from "../types.js";

/**
 * The ninth Beijing Xiangshan Forum, held in October 2019; the vice defence ministers of South
 * Korea and Malaysia met beside it.
 */
export const xiangshanForum2019: Gathering<"xiangshan-forum-2019"> = {
  id: "xiangshan-forum-2019",
  kind: "gathering",
  name: {
    en: "Ninth Beijing Xiangshan Forum",
  },
  summary: {
    en: "The ninth Beijing Xiangshan Forum, held in October 2019; the vice defence ministers of South Korea and Malaysia met beside it.",
  },
  ordinal: {
    value: 9,
    unit: "ordinal",
  },
  date: "2019-10",
  evidence: [
    {
      supports: ["name", "ordinal", "date"],
      source: "south-korean-defence-white-paper-2020",
      exact: ["9th Beijing Xiangshan Forum", "in October 2019, a ROK"],
      inferred: {
        name: "Ninth Beijing Xiangshan Forum: printed with 9th",
      },
    },
  ],
};
