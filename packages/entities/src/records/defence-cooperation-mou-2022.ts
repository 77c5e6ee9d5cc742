import type { Agreement } from "../types.js";

/**
 * Memorandum on defence cooperation that the defence ministers of South Korea and Malaysia signed
 * on 27 April 2022.
 */
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
    en: "Memorandum on defence cooperation that the defence ministers of South Korea and Malaysia signed on 27 April 2022.",
  },
  instrument: "memorandum",
  parties: ["south-korea", "malaysia"],
  status: "signed",
  date: "2022-04-27",
  evidence: [
    {
      supports: ["name.en", "instrument", "parties", "status", "date"],
      source: "malay-mail-2022-04-27",
      exact: [
        "Memorandum of Understanding (MoU) signed",
        "Malaysia and South Korea today",
        "Pertahanan, April 27, 2022",
      ],
    },
    {
      supports: ["name.en", "aliases", "instrument", "parties", "status", "date"],
      source: "kbs-world-2022-04",
      exact: [
        "signed a memorandum of understanding(MOU)",
        "ministers of South Korea and Malaysia",
        "conference on Wednesday",
        "Written: 2022-04-27",
      ],
      inferred: { date: "the day of the video conference; the sentence on the signing has none" },
    },
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "shina-ilbo-2022-04-28",
      exact: [
        "‘한-말레이시아 국방협력 양해각서’에 서명함으로써",
        "장관은 지난 27일 히샤무딘(Dato'",
        "승인 2022.04.28",
      ],
      inferred: {
        date: '"지난 27일" on a page approved 2022.04.28',
        parties: "한- in the name is South Korea",
      },
    },
    {
      supports: "aliases",
      source: "malay-mail-2022-04-27",
      exact: "Memorandum of Understanding (MoU) signed",
    },
  ],
};
