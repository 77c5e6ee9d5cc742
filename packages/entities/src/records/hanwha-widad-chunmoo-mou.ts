import type { Agreement } from "../types.js";

/**
 * Non-binding memorandum of 6 May 2024 between Hanwha Aerospace of South Korea and Malaysia's Widad
 * Business Group on offering the K239 Chunmoo to the Malaysian Army.
 */
export const hanwhaWidadChunmooMou: Agreement<"hanwha-widad-chunmoo-mou"> = {
  id: "hanwha-widad-chunmoo-mou",
  kind: "agreement",
  name: { en: "Hanwha Aerospace–Widad memorandum of understanding on Chunmoo" },
  summary: {
    en: "Non-binding memorandum of 6 May 2024 between Hanwha Aerospace of South Korea and Malaysia's Widad Business Group on offering the K239 Chunmoo to the Malaysian Army.",
  },
  instrument: "memorandum",
  parties: ["hanwha-aerospace", "widad-business-group"],
  status: "signed",
  date: "2024-05-06",
  place: "kuala-lumpur",
  occasion: "dsa-2024",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date", "place", "occasion"],
      source: "wanbiaoku-com-2024-05-11",
      exact: [
        "谅解备忘录",
        "Widad商业集团",
        "5月6日至9日",
        "春武(Chunmoo)系统",
        "不具约束力的协议",
      ],
      inferred: {
        parties: "韩华航空航天, Hanwha Aerospace in Chinese; Widad商业集团, Widad Business Group",
        date: '"5月6日", on the first of the days of the exhibition; the year from its name',
        place: "吉隆坡, Kuala Lumpur",
        occasion: "2024年亚洲国防服务(DSA)",
      },
    },
    {
      supports: ["name", "parties", "date"],
      source: "soldat-technik-2024-05",
      exact: [
        "vom 6. Mai",
        "südkoreanische Hanwha Aerospace",
        "malaysischen Widad Investmentgruppe",
        "den K239 Chunmoo",
      ],
      inferred: { date: '"vom 6. Mai"; the year from the page\'s issue' },
    },
    {
      supports: ["name", "instrument"],
      source: "shephard-2024-05-13",
      exact: ["an MoU with Malaysian", "positioning its Chunmoo"],
    },
    {
      supports: ["status", "occasion"],
      source: "altair-2024-05",
      exact: ["Hanwha Aerospace podpisała porozumienie", "targów Defence Service Asia"],
      inferred: { occasion: 'printed "Defence Service Asia", further down DSA; no year' },
    },
  ],
};
