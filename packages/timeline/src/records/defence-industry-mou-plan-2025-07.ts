import type { TargetEvent } from "../types.js";

/**
 * South Korea and Malaysia aimed to have a defence-industry memorandum by October 2025, Bernama
 * reported on 23 July 2025.
 */
export const defenceIndustryMouPlan202507: TargetEvent<"defence-industry-mou-plan-2025-07"> = {
  id: "defence-industry-mou-plan-2025-07",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, July 2025",
  },
  summary: {
    en: "South Korea and Malaysia aimed to have a defence-industry memorandum by October 2025, Bernama reported on 23 July 2025.",
  },
  date: "[..2025-10]",
  modality: "target",
  asOf: "2025-07-23",
  by: "bernama",
  participants: [
    {
      entity: "south-korea",
      role: "actor",
    },
    {
      entity: "malaysia",
      role: "actor",
    },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "sun-2025-07-23",
      exact: [
        "a defence industry memorandum of understanding",
        "understanding by October",
        "Malaysia and South Korea have agreed",
      ],
      inferred: {
        date: '"by October": the year is that of the page (2025-07-23 by metadata; "2025 APEC Summit" in the next sentence)',
      },
    },
  ],
};
