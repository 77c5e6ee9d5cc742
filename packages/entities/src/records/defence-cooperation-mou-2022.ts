import type { Agreement } from "../types.js";

/** Memorandum on defence cooperation signed by the two defence ministers on 27 April 2022. */
export const defenceCooperationMou2022: Agreement<"defence-cooperation-mou-2022"> = {
  id: "defence-cooperation-mou-2022",
  kind: "agreement",
  name: {
    en: "South Korea–Malaysia memorandum of understanding on defence cooperation of 2022",
    ko: "한-말레이시아 국방협력 양해각서",
  },
  aliases: [
    { text: "MoU", language: "en", sort: "abbreviation" },
    { text: "memorandum of understanding", language: "en", sort: "full-name" },
  ],
  summary: {
    en: "Memorandum on defence cooperation signed by the two defence ministers on 27 April 2022.",
  },
  instrument: "memorandum",
  parties: ["south-korea", "malaysia"],
  status: "signed",
  date: "2022-04-27",
  evidence: [
    {
      supports: ["name.en", "instrument", "parties", "status", "date"],
      source: "malay-mail-2022-04-27",
      topic: "signing of the defence memorandum",
    },
    {
      supports: ["name.en", "instrument", "parties", "status", "date"],
      source: "kbs-world-2022-04",
      topic: "signing of the defence memorandum",
    },
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "shina-ilbo-2022-04-28",
      topic: "signing of the defence memorandum",
    },
    {
      supports: "aliases",
      source: "malay-mail-2022-04-27",
      topic: "signing of the defence memorandum",
    },
  ],
};
