import type { Agency } from "../types.js";

/**
 * Malaysia's marine police, which concluded an arrangement with South Korea's coast guard in 2001
 * and received its training ship in 2019.
 */
export const malaysianMarinePolice: Agency<"malaysian-marine-police"> = {
  id: "malaysian-marine-police",
  kind: "agency",
  name: { en: "Malaysian marine police", ko: "말레이시아 해양경찰국" },
  aliases: [
    { text: "말레이시아 해양경찰", language: "ko", sort: "short-name" },
    { text: "MPF RMP", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Malaysia's marine police, which concluded an arrangement with South Korea's coast guard in 2001 and received its training ship in 2019.",
  },
  state: "malaysia",
  parent: "royal-malaysia-police",
  evidence: [
    {
      supports: ["name.ko", "aliases", "state"],
      source: "hankyung-2001-09-27",
      exact: "말레이시아 해양경찰국과 '양국 해상치안기관",
    },
    {
      supports: ["name.en", "aliases", "parent"],
      source: "fun-in-korea-2019-03",
      exact: ["MPF RMP의 Chief Commander인", "말레이시아에서는 RMP의 Deputy"],
      inferred: {
        "name.en": "translated from 해양경찰국; the page has only MPF",
        parent: "RMP, the Royal Malaysia Police",
      },
    },
  ],
};
