import type { Agreement } from "../types.js";

/** Memorandum of August 2022 on defence cooperation, in which defence industry has a part. */
export const malaysiaIndonesiaDefenceMou: Agreement<"malaysia-indonesia-defence-mou"> = {
  id: "malaysia-indonesia-defence-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–Indonesia memorandum of understanding on defence cooperation",
  },
  summary: {
    en: "Memorandum of August 2022 on defence cooperation, in which defence industry has a part.",
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
      topic: "scope of the memorandum of 2022",
    },
    {
      supports: ["instrument", "parties", "status"],
      source: "free-malaysia-today-2025-12-13",
      topic: "defence memoranda with other countries",
      by: "mohamed-khaled-nordin",
    },
  ],
};
