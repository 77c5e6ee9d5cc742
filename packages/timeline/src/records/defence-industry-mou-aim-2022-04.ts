import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Hishammuddin Hussein, said on 27 April 2022 that South Korea and
 * Malaysia were working towards a memorandum on the defence industry.
 */
export const defenceIndustryMouAim202204: TargetEvent<"defence-industry-mou-aim-2022-04"> = {
  id: "defence-industry-mou-aim-2022-04",
  kind: "target",
  name: {
    en: "Aim of a defence-industry memorandum, April 2022",
  },
  summary: {
    en: "Malaysia's defence minister, Hishammuddin Hussein, said on 27 April 2022 that South Korea and Malaysia were working towards a memorandum on the defence industry.",
  },
  modality: "target",
  asOf: "2022-04-27",
  by: "hishammuddin-hussein",
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
      supports: ["name", "modality", "participants", "agreement", "towards"],
      source: "malay-mail-2022-04-27",
      exact: [
        "countries were working towards",
        "MoU on the defence industry",
        "Malaysia and South Korea today",
        "Seri Hishammuddin Hussein",
      ],
      by: "hishammuddin-hussein",
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
