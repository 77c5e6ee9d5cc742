import type { Gathering } from "../types.js";

/** The 11th Defence Services Asia exhibition, held in Kuala Lumpur in April 2008. */
export const dsa2008: Gathering<"dsa-2008"> = {
  id: "dsa-2008",
  kind: "gathering",
  name: {
    en: "Defence Services Asia 2008",
  },
  aliases: [
    {
      text: "DSA 2008",
      language: "en",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "The 11th Defence Services Asia exhibition, held in Kuala Lumpur in April 2008.",
  },
  ordinal: {
    value: 11,
    unit: "ordinal",
  },
  date: "2008-04",
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "ordinal", "date", "place"],
      source: "etnews-2008-04-21",
      exact: [
        "‘말레이시아 DSA 2008’에 참가한다고 21일",
        "올해로 11회째인 이 전시회에는",
        "20일∼25일 말레이시아 쿠알라룸프르에서",
      ],
      inferred: {
        name: "printed DSA 2008",
        date: "month and year from the address (20080421)",
        place: "Kuala Lumpur: printed 쿠알라룸프르, a variant spelling",
      },
    },
  ],
};
