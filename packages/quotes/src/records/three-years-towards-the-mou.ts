import type { Statement } from "../types.js";

/**
 * Work towards the defence cooperation memorandum signed in April 2022 had gone on for three years.
 */
export const threeYearsTowardsTheMou: Statement<"three-years-towards-the-mou"> = {
  id: "three-years-towards-the-mou",
  kind: "statement",
  text: {
    en: "Work towards the defence cooperation memorandum signed in April 2022 had gone on for three years.",
  },
  speaker: "hishammuddin-hussein",
  office: "minister-of-defence-of-malaysia",
  date: "2022-04-27",
  purpose: "background",
  modality: "claimed",
  asOf: "2022-04-27",
  printed: "directly",
  subjects: ["defence-cooperation-mou-2022", "defence-cooperation-mou-2022-signing"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2022-04-27",
      exact: [
        "for the past three years",
        "says Senior Defence Minister",
        "Seri Hishammuddin Hussein",
        "Pertahanan, April 27, 2022",
      ],
    },
    {
      contradicts: "text",
      reported: { en: "The memorandum had been under discussion since 2018." },
      source: "hankyung-2022-04-27",
      exact: ["2018년부터 협의된", "국방협력 양해각서'도 최종 체결됐다"],
      inferred: {
        by: "this sentence names nobody; those before and after it give 국방부 as their source",
      },
      by: "south-korean-ministry-of-national-defense",
    },
  ],
};
