import type { Gathering } from "../types.js";

/** Arms exhibition in Kuala Lumpur in March 2022, where LIG Nex1 showed guided weapons. */
export const dsa2022: Gathering<"dsa-2022"> = {
  id: "dsa-2022",
  kind: "gathering",
  name: { en: "Defence Services Asia 2022" },
  aliases: [{ text: "DSA 2022", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Arms exhibition in Kuala Lumpur in March 2022, where LIG Nex1 showed guided weapons.",
  },
  date: "2022-03-28/2022-03-31",
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "place"],
      source: "janes-2022",
      exact: ["Defence Services Asia 2022 (DSA 2022)", "exhibition in Kuala Lumpur"],
    },
    {
      supports: ["aliases", "date", "place"],
      source: "gukbang-news-2022-03-29",
      exact: ["3월 28일부터 31일까지 말레이시아 쿠알라룸푸르에서", "방위산업 전시회 'DSA 2022"],
    },
    {
      supports: ["aliases", "date", "place"],
      source: "green-economy-news-2022-03-29",
      exact: ["28일부터 31일까지 4일간 말레이시아 쿠알라룸푸르에서", "DSA 2022’ 첫 참가로"],
      inferred: { date: "days without a month, on a page of 2022.03.29" },
    },
  ],
};
