import type { Agreement } from "../types.js";

/**
 * Government-to-government memorandum between Malaysia and Türkiye on the purchase of defence
 * products, signed in June 2024.
 */
export const malaysiaTurkiyeProcurementMou: Agreement<"malaysia-turkiye-procurement-mou"> = {
  id: "malaysia-turkiye-procurement-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–Türkiye memorandum of understanding on defence procurement",
  },
  summary: {
    en: "Government-to-government memorandum between Malaysia and Türkiye on the purchase of defence products, signed in June 2024.",
  },
  instrument: "memorandum",
  parties: ["malaysia", "turkiye"],
  status: "signed",
  date: "2024-06-10",
  level: "government-to-government",
  activities: {
    armsProcurement: "occurred",
  },
  evidence: [
    {
      supports: [
        "name",
        "instrument",
        "parties",
        "status",
        "date",
        "level",
        "activities.armsProcurement",
      ],
      source: "bernama-2024-06-11",
      exact: [
        "Yesterday, a government-to-government (G2G) memorandum",
        "of understanding (MoU) was signed",
        "procurement of defence products",
        "inaugural Malaysia-Turkiye High Level Committee",
      ],
      inferred: {
        date: '"Yesterday" on a page dated 11/06/2024',
        parties:
          'the sentence names none: from the visit and "Malaysian and Turkiye defence industry players"',
      },
    },
    {
      supports: ["name", "instrument", "parties", "status", "level", "activities.armsProcurement"],
      source: "sun-2025-07-25",
      exact: [
        "government-to-government (G2G) memorandum of understanding (MoU)",
        "first procurement following the signing of",
        "visit to Turkiye in June last",
        "for defence acquisitions during my",
        "before Malaysia takes full delivery",
        "Mohamed Khaled Nordin stated that",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["instrument", "parties", "status", "activities.armsProcurement"],
      source: "my-military-times-2024-06-11",
      exact: [
        "Malaysia and the Republic of Turkey",
        "Memorandum of Understanding (MoU) between the",
        "procurement for Defence Products",
        "has been successfully signed",
      ],
    },
  ],
};
