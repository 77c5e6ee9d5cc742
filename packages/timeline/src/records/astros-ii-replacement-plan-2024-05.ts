import type { TargetEvent } from "../types.js";

/**
 * Hanwha Aerospace said in May 2024 that the Malaysian Army planned to replace its 36 ASTROS II
 * launchers by 2026. Shephard put the theoretical end of their service more than a decade away.
 */
export const astrosIiReplacementPlan202405: TargetEvent<"astros-ii-replacement-plan-2024-05"> = {
  id: "astros-ii-replacement-plan-2024-05",
  kind: "target",
  name: { en: "Plan of May 2024 to replace ASTROS II" },
  summary: {
    en: "Hanwha Aerospace said in May 2024 that the Malaysian Army planned to replace its 36 ASTROS II launchers by 2026. Shephard put the theoretical end of their service more than a decade away.",
  },
  date: "[..2026]",
  modality: "planned",
  asOf: "2024-05-11",
  by: "hanwha-aerospace",
  participants: [{ entity: "malaysian-army", role: "actor" }],
  platforms: [{ platform: "astros-ii", quantity: { value: 36, unit: "launchers" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "shephard-2024-05-13",
      exact: [
        "plans for a replacement by 2026",
        "a statement from Hanwha noted",
        "36 Avibras ASTROS II",
      ],
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "participants", "platforms"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["2026年之前", "巴西生产的36套", "马来西亚陆军"],
      inferred: {
        by: "the page gives a company text with the dateline Seoul, 11 May 2024; Hanwha is not credited in words",
        participants: "马来西亚陆军, the Malaysian Army, whose purchase it is",
        platforms: 'printed "astrs II"',
        date: "said of the purchase that is to replace them",
      },
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "soldat-technik-2024-05",
      exact: [
        "36 in Brasilien gefertigten Astros II",
        "ab 2026 abgelöst werden sollen",
        "das Malaysische Heer",
      ],
      inferred: { participants: "das Malaysische Heer, the Malaysian Army in German" },
    },
    {
      supports: ["name", "platforms"],
      source: "altair-2024-05",
      exact: ["brazylijskie systemy Astros II", "transzach po 18"],
      inferred: {
        platforms: "36 as two lots of 18",
      },
    },
    {
      supports: ["name", "platforms"],
      source: "guru-2024-08-19",
      exact: ["아스트로스(ASTROS) II' 36대를", "대신할 차세대 무기 구매를"],
    },
    {
      contradicts: "date",
      reported: "2026/..",
      source: "soldat-technik-2024-05",
      exact: "ab 2026 abgelöst werden sollen",
    },
    {
      contradicts: "date",
      reported: "[2034..]",
      source: "shephard-2024-05-13",
      exact: ["theoretical out-of-service date", "more than a decade away"],
      inferred: {
        date: '2034 or later: "more than a decade away", counted by us from the page of 13 May 2024',
      },
      asOf: "2024-05-13",
      origin: "Shephard",
    },
  ],
};
