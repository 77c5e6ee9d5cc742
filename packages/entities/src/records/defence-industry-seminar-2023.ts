import type { Gathering } from "../types.js";

/**
 * The first seminar of the two defence industries, held by South Korea's embassy in Kuala Lumpur on
 * 27 July 2023.
 */
export const defenceIndustrySeminar2023: Gathering<"defence-industry-seminar-2023"> = {
  id: "defence-industry-seminar-2023",
  kind: "gathering",
  name: {
    en: "First South Korea–Malaysia defence-industry seminar",
    ko: "제1회 '한·말 방위산업 세미나'",
  },
  summary: {
    en: "The first seminar of the two defence industries, held by South Korea's embassy in Kuala Lumpur on 27 July 2023.",
  },
  ordinal: {
    value: 1,
    unit: "ordinal",
  },
  date: "2023-07-27",
  place: "kuala-lumpur",
  host: "embassy-of-south-korea-in-malaysia",
  evidence: [
    {
      supports: ["name", "ordinal", "date", "place", "host"],
      source: "hankyung-2023-07-28",
      exact: [
        "제1회 '한·말 방위산업 세미나'를 개최했다고 28일",
        "주말레이시아 한국대사관은 전날 쿠알라룸푸르에서",
      ],
      inferred: {
        date: "the day before 28일; month and year from the address (20230728)",
      },
    },
  ],
};
