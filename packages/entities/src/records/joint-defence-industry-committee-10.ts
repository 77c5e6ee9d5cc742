import type { Gathering } from "../types.js";

/**
 * Tenth meeting of the joint committee of South Korea and Malaysia on defence industry, held in
 * Seoul in August 1994.
 */
export const jointDefenceIndustryCommittee10: Gathering<"joint-defence-industry-committee-10"> = {
  id: "joint-defence-industry-committee-10",
  kind: "gathering",
  name: {
    en: "Tenth Korea–Malaysia joint defence-industry committee",
    ko: "제10차 한국-말레이시아 방산공동위 회의",
  },
  aliases: [{ text: "제10차 한.말 방산공동위원회", language: "ko", sort: "printed-variant" }],
  summary: {
    en: "Tenth meeting of the joint committee of South Korea and Malaysia on defence industry, held in Seoul in August 1994.",
  },
  ordinal: { value: 10, unit: "ordinal" },
  date: "1994-08-27/1994-08-31",
  place: "seoul",
  evidence: [
    {
      supports: ["name", "ordinal", "date", "place"],
      source: "hankyung-1994-08-23",
      exact: ["제10차 한국-말레이시아 방산공동위 회의", "27~31일 서울에서", "23일 국방부에 따르면"],
      inferred: {
        name: "the English form is ours",
        date: '"오는 27~31일" on a page of 1994-08-23',
      },
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["name.ko", "ordinal", "date", "place"],
      source: "seoul-shinmun-1994-08-24",
      exact: [
        "제10차 한국·말레이시아 방산공동위 회의에서",
        "27일부터 5일동안 서울에서",
        "23일 국방부에 따르면",
      ],
      inferred: {
        "name.ko":
          "printed with a middle dot, 한국·말레이시아, where the record (after Hankyung) has a hyphen",
        date: '"27일부터 5일동안" (five days from the 27th, so to the 31st) on a page of 1994-08-24',
      },
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["aliases", "ordinal", "date"],
      source: "hankyung-1994-09-01",
      exact: ["제10차 한.말 방산공동위원회에서", "지난달31일 폐회된"],
      inferred: {
        date: 'the end only, "지난달31일" (31st of last month) on a page of 1994-09-01; the beginning is not printed',
      },
    },
  ],
};
