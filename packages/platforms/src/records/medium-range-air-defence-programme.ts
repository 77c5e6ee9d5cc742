import type { Programme } from "../types.js";

/**
 * Malaysian programme to buy medium-range air-defence missiles for the air force. One newspaper
 * names LIG Nex1 among the bidders.
 */
export const mediumRangeAirDefenceProgramme: Programme<"medium-range-air-defence-programme"> = {
  id: "medium-range-air-defence-programme",
  kind: "programme",
  name: { en: "Medium-range air defence programme" },
  aliases: [{ text: "MERAD", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysian programme to buy medium-range air-defence missiles for the air force. One newspaper names LIG Nex1 among the bidders.",
  },
  category: "air-defence-systems",
  operators: ["royal-malaysian-air-force"],
  standing: "planned",
  evidence: [
    {
      supports: ["name", "operators", "standing", "aliases"],
      source: "guru-2025",
      exact: [
        "중거리 공중방어(MERAD) 사업의",
        "말레이시아 국방부는 CAP55 공군 현대화",
        "도입 사업을 검토 중이다",
      ],
      inferred: {
        operators:
          "Royal Malaysian Air Force: a programme of the modernisation of the air force (공군 현대화), without its full name",
      },
      origin: "Asian Defence Journal",
    },
    {
      contradicts: "standing",
      reported: "in-competition",
      source: "guru-2025",
      exact: ["경쟁 중이다", "중거리 공중방어(MERAD) 사업의"],
      by: "the-guru",
    },
    {
      supports: ["name", "operators", "aliases"],
      source: "asian-defence-journal-2025-12-11",
      exact: [
        "medium range air defence (MERAD)",
        "Malaysia Reaffirms Air Force",
        "Malaysian Army and RMAF respectively",
      ],
    },
    {
      supports: ["name", "operators", "standing"],
      source: "chosun-biz-2023-03-07",
      exact: ["말레이시아 공군은 현재", "중거리 지대공미사일 도입 사업을", "추진 중이다"],
    },
    {
      supports: "name",
      source: "malay-mail-2025-12-15",
      exact: "medium-range air defence missile systems",
    },
    {
      supports: "name",
      source: "star-2025-12-15",
      exact: "medium-range air defence missile systems",
    },
  ],
};
