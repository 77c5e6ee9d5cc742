import type { Agreement } from "../types.js";

/**
 * Memorandum of August 2022 on defence cooperation between Malaysia and Indonesia, which covers
 * defence industry.
 */
export const malaysiaIndonesiaDefenceMou: Agreement<"malaysia-indonesia-defence-mou"> = {
  id: "malaysia-indonesia-defence-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–Indonesia memorandum of understanding on defence cooperation",
  },
  summary: {
    en: "Memorandum of August 2022 on defence cooperation between Malaysia and Indonesia, which covers defence industry.",
  },
  instrument: "memorandum",
  parties: ["malaysia", "indonesia"],
  status: "signed",
  date: "2022-08-09",
  place: "kuala-lumpur",
  activities: {
    industrialCooperation: "planned",
    training: "planned",
  },
  evidence: [
    {
      supports: [
        "name",
        "instrument",
        "parties",
        "status",
        "date",
        "place",
        "activities.industrialCooperation",
        "activities.training",
      ],
      source: "vietnamplus-2022-08",
      exact: [
        "Indonesia and Malaysia on August 9",
        "signed a Memorandum of Understanding (MoU)",
        "defence cooperation in Kuala Lumpur",
        "will exchange visits and training courses",
        "defence science, technology and industry",
      ],
      inferred: {
        date: '"August 9" printed; the year from the issue of the source, not in the part seen',
      },
    },
    {
      supports: ["instrument", "parties", "status"],
      source: "free-malaysia-today-2025-12-13",
      exact: [
        "Laos (2019), Indonesia (2022), Vietnam (2023)",
        "Malaysia has also signed defence cooperation",
        "cooperation MoUs with other countries",
        "Defence minister Khaled Nordin said",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
