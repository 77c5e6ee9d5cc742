import type { MilestoneEvent } from "../types.js";

/** South Korea and Malaysia marked 65 years of diplomatic relations in 2025. */
export const sixtyFifthAnniversaryOfRelations: MilestoneEvent<"sixty-fifth-anniversary-of-relations"> =
  {
    id: "sixty-fifth-anniversary-of-relations",
    kind: "milestone",
    name: {
      en: "65th anniversary of South Korea–Malaysia relations",
    },
    summary: {
      en: "South Korea and Malaysia marked 65 years of diplomatic relations in 2025.",
    },
    date: "2025",
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "malaysia",
        role: "party",
      },
    ],
    figures: {
      count: {
        value: 65,
        unit: "years",
      },
    },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "south-korean-defence-ministry-2025-11",
        exact: ["양국 수교 65주년인 올해", "한-말레이시아 양자회담 개최"],
        inferred: {
          date: "올해, of a release on 1 November whose year is not printed in the part seen",
          participants: "양국, the two of the title 한-말레이시아",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "news-az-2025-10-27",
        exact: [
          "65th anniversary of diplomatic ties",
          "Malaysia-Republic of Korea bilateral relations",
        ],
        inferred: { date: '"this year" on a page of 2025-10-27' },
      },
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "kbs-world-2025-06-23",
        exact: [
          "this year marks the 65th anniversary",
          "Malaysia is this year’s ASEAN chair",
          "South Korea is this year’s APEC",
        ],
        inferred: { date: '"this year" on a page written 2025-06-23' },
      },
    ],
  };
