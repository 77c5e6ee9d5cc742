import type { Gathering } from "../types.js";

/** Third seminar of the two defence industries, held in Kuala Lumpur on 22 September 2025. */
export const defenceIndustrySeminar2025: Gathering<"defence-industry-seminar-2025"> = {
  id: "defence-industry-seminar-2025",
  kind: "gathering",
  name: {
    en: "Malaysia–Korea Third Defence Industry Cooperation Seminar",
    ms: "Seminar Ketiga Kerjasama Industri Pertahanan Malaysia-Korea",
    ko: "제3회 한-말레이시아 방위산업 세미나",
  },
  summary: {
    en: "Third seminar of the two defence industries, held in Kuala Lumpur on 22 September 2025.",
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
      topic: "third defence-industry seminar",
    },
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "sun-2025-09-22",
      topic: "third defence-industry seminar",
    },
    {
      supports: ["name.en", "ordinal", "date", "place"],
      source: "oana-news-2025-09-22-mou",
      topic: "third defence-industry seminar",
    },
    {
      supports: ["name.ko", "ordinal", "date", "place"],
      source: "guru-2025-09-23",
      topic: "third defence-industry seminar",
    },
    {
      supports: "name.ms",
      source: "sun-2025-09-22-malay",
      topic: "third defence-industry seminar",
    },
  ],
};
