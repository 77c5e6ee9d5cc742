import type { Gathering } from "../types.js";

/**
 * Third seminar of the South Korean and Malaysian defence industries, held in Kuala Lumpur on 22
 * September 2025.
 */
export const defenceIndustrySeminar2025: Gathering<"defence-industry-seminar-2025"> = {
  id: "defence-industry-seminar-2025",
  kind: "gathering",
  name: {
    en: "Malaysia–Korea Third Defence Industry Cooperation Seminar",
    ms: "Seminar Ketiga Kerjasama Industri Pertahanan Malaysia-Korea",
    ko: "제3회 한-말레이시아 방위산업 세미나",
  },
  summary: {
    en: "Third seminar of the South Korean and Malaysian defence industries, held in Kuala Lumpur on 22 September 2025.",
  },
  ordinal: {
    value: 3,
    unit: "ordinal",
  },
  date: "2025-09-22",
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "oana-news-2025-09-22-ties",
      exact: [
        "Malaysia-Korea Third Defence Industry Cooperation Seminar",
        "KUALA LUMPUR, Sept 22 (Bernama)",
        "here on Monday",
      ],
      inferred: {
        date: "the year is not printed",
        place: '"here" under the dateline KUALA LUMPUR',
      },
    },
    {
      supports: ["name.en", "ordinal", "place"],
      source: "sun-2025-09-22",
      exact: [
        "Malaysia-Korea Third Defence Industry Cooperation Seminar",
        "KUALA LUMPUR: Malaysia",
      ],
    },
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "oana-news-2025-09-22-mou",
      exact: [
        "Malaysia–Korea Third Defence Industry Cooperation Seminar",
        "KUALA LUMPUR, Sept 22 (Bernama)",
      ],
      inferred: {
        date: '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
      },
    },
    {
      supports: ["name.ko", "ordinal", "date", "place"],
      source: "guru-2025-09-23",
      exact: [
        "쿠알라룸프르에서 제3회 한-말레이시아 방위산업 세미나가 개최됐다",
        "23일 주말레이시아 대한민국 대사관과",
      ],
      inferred: {
        date: '"전날" (the day before) on "23일"; month and year from the day of issue recorded for the page (not in the part seen)',
        place: "Kuala Lumpur: printed 쿠알라룸프르, a variant spelling",
      },
    },
    {
      supports: "name.ms",
      source: "sun-2025-09-22-malay",
      exact: "Seminar Ketiga Kerjasama Industri Pertahanan Malaysia-Korea",
    },
  ],
};
