import type { TargetEvent } from "../types.js";

/**
 * Malaysia's prime minister, Anwar Ibrahim, and South Korea's special envoy, Kim Young-choon,
 * discussed finalising a defence-industry memorandum by October 2025, Bernama reported on 23 July
 * 2025.
 */
export const defenceIndustryMouPlan202507: TargetEvent<"defence-industry-mou-plan-2025-07"> = {
  id: "defence-industry-mou-plan-2025-07",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, July 2025",
  },
  summary: {
    en: "Malaysia's prime minister, Anwar Ibrahim, and South Korea's special envoy, Kim Young-choon, discussed finalising a defence-industry memorandum by October 2025, Bernama reported on 23 July 2025.",
  },
  date: "[..2025-10]",
  modality: "target",
  asOf: "2025-07-23",
  by: "bernama",
  towards: "defence-industry-mou-signing",
  outcome: "met",
  outcomeEvent: "defence-industry-mou-signing",
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
      supports: ["name", "date", "modality", "participants", "agreement", "towards"],
      source: "sun-2025-07-23",
      exact: [
        "a defence industry memorandum of understanding",
        "understanding by October",
        "Malaysia and South Korea have agreed",
        "Discussions also covered finalising",
        "Special Envoy Kim Young Choon",
        "Datuk Seri Anwar Ibrahim",
      ],
      inferred: {
        modality:
          "“finalising … by October” was discussed; that both sides agreed to is wider cooperation",
        date: '"by October": the year is that of the page (2025-07-23 by metadata; "2025 APEC Summit" in the next sentence)',
      },
    },
    {
      supports: ["outcome", "outcomeEvent"],
      source: "newsis-2025-10-27",
      exact: "양해각서(MOU)를 공식 체결했다고",
      inferred: { outcome: "the memorandum was signed, and so this came about" },
    },
    {
      supports: ["outcome", "outcomeEvent"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "a memorandum of understanding (MoU)",
      inferred: { outcome: "the memorandum was signed, and so this came about" },
    },
  ],
};
