import type { Gathering } from "../types.js";

/** Exhibition for ships and aircraft on Langkawi in March 2017, where the Black Eagles flew. */
export const lima2017: Gathering<"lima-2017"> = {
  id: "lima-2017",
  kind: "gathering",
  name: { en: "LIMA 2017", ko: "랑카위 국제 해양항공전 17" },
  aliases: [{ text: "LIMA 17", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Exhibition for ships and aircraft on Langkawi in March 2017, where the Black Eagles flew.",
  },
  date: "2017-03-21/2017-03-25",
  place: "langkawi",
  evidence: [
    {
      supports: ["name", "place"],
      source: "donga-2017-03-27-photographs",
      exact: "‘랑카위 국제 해양항공전 17(LIMA 2017)’ 퍼블릭데이",
      inferred: { place: "‘랑카위 국제 해양항공전’, by its name" },
    },
    {
      supports: ["date", "place"],
      source: "donga-2017-03-27",
      exact: ["말레이시아 랑카위에서 21∼25일 열린", "입력 2017년 3월 27일"],
    },
    {
      supports: "aliases",
      source: "malaysian-defence-good-times",
      exact: "LIMA 17 though Damen was very",
    },
  ],
};
