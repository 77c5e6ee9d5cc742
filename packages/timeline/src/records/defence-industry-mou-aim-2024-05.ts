import type { TargetEvent } from "../types.js";

/**
 * Seok Jong-gun, the minister of South Korea's DAPA, said in May 2024 that his country aimed for a
 * memorandum with Malaysia on defence industry and logistics.
 */
export const defenceIndustryMouAim202405: TargetEvent<"defence-industry-mou-aim-2024-05"> = {
  id: "defence-industry-mou-aim-2024-05",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, May 2024",
  },
  summary: {
    en: "Seok Jong-gun, the minister of South Korea's DAPA, said in May 2024 that his country aimed for a memorandum with Malaysia on defence industry and logistics.",
  },
  modality: "target",
  asOf: "2024-05",
  by: "seok-jong-gun",
  towards: "defence-industry-mou-signing",
  outcome: "met",
  outcomeEvent: "defence-industry-mou-signing",
  participants: [
    {
      entity: "south-korea",
      role: "actor",
    },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement", "towards"],
      source: "sun-2024-05-09",
      exact: [
        "Seok said South Korea also aims",
        "memorandum of understanding",
        "defence industry and logistics",
      ],
      by: "seok-jong-gun",
    },
    {
      supports: ["modality", "participants"],
      source: "asian-military-review-2024-08",
      exact: ["South Korea’s desire", "Minister Seok Jong-gun"],
      by: "seok-jong-gun",
      origin: "Asian Military Review",
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
