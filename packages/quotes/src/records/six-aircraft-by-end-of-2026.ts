import type { Statement } from "../types.js";

/**
 * KAI's leadership has committed to deliver six of the FA-50M aircraft by the end of 2026 and the
 * rest from 2027.
 */
export const sixAircraftByEndOf2026: Statement<"six-aircraft-by-end-of-2026"> = {
  id: "six-aircraft-by-end-of-2026",
  kind: "statement",
  text: {
    en: "KAI's leadership has committed to deliver six of the FA-50M aircraft by the end of 2026 and the rest from 2027.",
  },
  speaker: "muhamad-norazlan-aris",
  office: "chief-of-the-royal-malaysian-air-force",
  date: "2025-12-18",
  purpose: "forecast",
  modality: "expected",
  asOf: "2025-12-18",
  printed: "directly",
  subjects: ["fa-50", "fa-50-contract", "kai", "fa-50-delivery-plan-2025-12"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2025-12-18",
      exact: [
        "commitment for six of the jets",
        "by the end of next year",
        "rest will be delivered from 2027",
        "Korean Airspace Industries’ highest level",
        "Air Force chief",
        "Muhamad Norazlan Aris (pic)",
      ],
      inferred: {
        date: 'the day of the address (2025/12/18); The Star of 19 December says "here yesterday"',
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2025-12-19",
      exact: [
        "six of the jets",
        "delivered from 2027 onward",
        "delivered by end 2026",
        "Muhamad Norazlan Aris",
        "air base here yesterday",
      ],
      inferred: {
        office: 'printed as "The TUDM chief"',
        date: '"yesterday" on a page of 2025-12-19 (address)',
      },
    },
  ],
};
