import type { Agreement } from "../types.js";

/**
 * Memorandum between the governments of Malaysia and Türkiye on buying defence products, signed in
 * June 2024.
 */
export const malaysiaTurkiyeProcurementMou: Agreement<"malaysia-turkiye-procurement-mou"> = {
  id: "malaysia-turkiye-procurement-mou",
  kind: "agreement",
  name: {
    en: "Malaysia–Türkiye memorandum of understanding on defence procurement",
  },
  summary: {
    en: "Memorandum between the governments of Malaysia and Türkiye on buying defence products, signed in June 2024.",
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
      topic: "procurement memorandum signed the day before",
    },
    {
      supports: ["name", "instrument", "parties", "status", "level", "activities.armsProcurement"],
      source: "sun-2025-07-25",
      topic: "procurement memorandum of June 2024",
    },
    {
      contradicts: "date",
      reported: "2024-06-11",
      source: "my-military-times-2024-06-11",
      topic: "procurement memorandum signed on the day of the post",
    },
    {
      supports: ["instrument", "parties", "status", "activities.armsProcurement"],
      source: "my-military-times-2024-06-11",
      topic: "procurement memorandum with Türkiye",
    },
  ],
};
