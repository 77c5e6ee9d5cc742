import type { Statement } from "../types.js";

/** South Korea gives partners full follow-on logistics support for the weapons it has supplied. */
export const followOnSupportForPartners: Statement<"follow-on-support-for-partners"> = {
  id: "follow-on-support-for-partners",
  kind: "statement",
  text: {
    en: "South Korea gives partners full follow-on logistics support for the weapons it has supplied.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "[2024-05-06..2024-05-09]",
  purpose: "benefit",
  modality: "claimed",
  asOf: "[2024-05-06..2024-05-09]",
  printed: "directly",
  subjects: ["south-korea", "k200"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2024-05-09",
      exact: [
        "follow-on logistics",
        "Minister of South Korea’s Defence",
        "Seok Jong Gun",
        "Asia 2024 exhibitions",
      ],
      inferred: {
        speaker:
          'the quotation stands between two sentences that give Seok as the speaker ("he added", "Seok told Bernama")',
        date: '2024-05-06 to 2024-05-09: "told Bernama at" the exhibition, whose days the page does not print',
      },
    },
  ],
};
