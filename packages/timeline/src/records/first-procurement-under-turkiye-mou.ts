import type { MilestoneEvent } from "../types.js";

/**
 * The second batch of three littoral mission ships was Malaysia's first purchase under its
 * procurement memorandum with Türkiye, the defence minister, Mohamed Khaled Nordin, said in July
 * 2025.
 */
export const firstProcurementUnderTurkiyeMou: MilestoneEvent<"first-procurement-under-turkiye-mou"> =
  {
    id: "first-procurement-under-turkiye-mou",
    kind: "milestone",
    name: {
      en: "First procurement under the memorandum with Türkiye",
    },
    summary: {
      en: "The second batch of three littoral mission ships was Malaysia's first purchase under its procurement memorandum with Türkiye, the defence minister, Mohamed Khaled Nordin, said in July 2025.",
    },
    modality: "occurred",
    asOf: "2025-07-25",
    participants: [
      {
        entity: "malaysia",
        role: "buyer",
      },
      {
        entity: "turkiye",
        role: "party",
      },
    ],
    agreement: "malaysia-turkiye-procurement-mou",
    figures: {
      count: {
        value: 3,
        unit: "ships",
      },
    },
    evidence: [
      {
        supports: ["name", "modality", "participants", "agreement", "figures.count"],
        source: "sun-2025-07-25",
        exact: [
          "first procurement following the signing of",
          "government-to-government (G2G) memorandum of understanding (MoU)",
          "visit to Turkiye in June last",
          "second batch of three Littoral Mission",
          "Mohamed Khaled Nordin stated that",
          "before Malaysia takes full delivery",
        ],
        inferred: {
          "figures.count":
            "the three stand in the newspaper's own sentence, not in the minister's words",
        },
        by: "mohamed-khaled-nordin",
      },
    ],
  };
