import type { VisitEvent } from "../types.js";

/**
 * The chief of Malaysia's air force, Ackbal Abdul Samad, attended the opening of the Seoul ADEX
 * exhibition on 20 October 2021.
 */
export const rmafChiefAtAdex2021: VisitEvent<"rmaf-chief-at-adex-2021"> = {
  id: "rmaf-chief-at-adex-2021",
  kind: "visit",
  name: {
    en: "Malaysia's air force chief at Seoul ADEX 2021",
  },
  summary: {
    en: "The chief of Malaysia's air force, Ackbal Abdul Samad, attended the opening of the Seoul ADEX exhibition on 20 October 2021.",
  },
  date: "2021-10-20",
  modality: "occurred",
  participants: [
    {
      entity: "ackbal-abdul-samad",
      role: "attendee",
    },
  ],
  place: "seoul",
  occasion: "seoul-adex-2021",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "royal-malaysian-air-force-2021-10-20",
      exact: [
        "SEOUL, 20 Okt 21",
        "Tan Sri Ackbal bin Hj Abdul",
        "Abdul Samad TUDM antara tetamu negara",
        "Exhibition 2021 (Seoul ADEX 2021)",
      ],
      inferred: {
        date: "20 Okt 21",
        participants: "the name printed with bin Hj",
      },
    },
  ],
};
