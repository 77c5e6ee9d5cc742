import type { Statement } from "../types.js";

/** Work towards the memorandum signed that day had gone on for three years. */
export const threeYearsTowardsTheMou: Statement<"three-years-towards-the-mou"> = {
  id: "three-years-towards-the-mou",
  kind: "statement",
  text: { en: "Work towards the memorandum signed that day had gone on for three years." },
  speaker: "hishammuddin-hussein",
  office: "minister-of-defence-of-malaysia",
  date: "2022-04-27",
  purpose: "background",
  modality: "claimed",
  asOf: "2022-04-27",
  printed: "directly",
  subjects: ["defence-cooperation-mou-2022"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "malay-mail-2022-04-27",
      topic: "signing of the defence memorandum",
    },
    {
      contradicts: "text",
      reported: { en: "The memorandum had been under discussion since 2018." },
      source: "hankyung-2022-04-27",
      topic: "signing of the defence memorandum",
      by: "south-korean-ministry-of-national-defense",
    },
  ],
};
