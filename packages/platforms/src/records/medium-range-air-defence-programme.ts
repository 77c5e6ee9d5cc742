import type { Programme } from "../types.js";

/**
 * Malaysia's search for a medium-range air-defence missile, for which LIG Nex1 is reported as one
 * of several bidders.
 */
export const mediumRangeAirDefenceProgramme: Programme<"medium-range-air-defence-programme"> = {
  id: "medium-range-air-defence-programme",
  kind: "programme",
  name: { en: "Medium-range air defence programme" },
  aliases: [{ text: "MERAD", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Malaysia's search for a medium-range air-defence missile, for which LIG Nex1 is reported as one of several bidders.",
  },
  category: "air-defence-systems",
  operators: ["malaysia"],
  standing: "in-competition",
  evidence: [
    {
      supports: ["name", "operators", "standing", "aliases"],
      source: "guru-2025",
      exact: [
        "중거리 공중방어(MERAD) 사업의",
        "말레이시아 국방부는 CAP55 공군 현대화",
        "도입 사업을 검토 중이다",
      ],
      origin: "Asian Defence Journal",
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
      supports: ["name", "operators"],
      source: "chosun-biz-2023-03-07",
      exact: ["말레이시아 공군은 현재", "중거리 지대공미사일 도입 사업을"],
    },
    {
      supports: ["name", "operators"],
      source: "malay-mail-2025-12-15",
      exact: ["medium-range air defence missile systems", "Malaysian Armed Forces (MAF)"],
      inferred: { operators: "printed as the Malaysian Armed Forces (MAF), not the state" },
    },
    {
      supports: ["name", "operators"],
      source: "star-2025-12-15",
      exact: ["medium-range air defence missile systems", "branch of the Armed Forces"],
      inferred: {
        operators:
          "printed as the Armed Forces, under the 13th Malaysia Plan; the state is not named as operator",
      },
    },
  ],
};
