import type { Statement } from "../types.js";

/**
 * Malaysia's army wants to modernise K200 vehicles that it has used for more than 30 years.
 * Malaysian and South Korean companies should do this together and keep the vehicles reliable.
 */
export const jointK200UpgradeHope: Statement<"joint-k200-upgrade-hope"> = {
  id: "joint-k200-upgrade-hope",
  kind: "statement",
  text: {
    en: "Malaysia's army wants to modernise K200 vehicles that it has used for more than 30 years. Malaysian and South Korean companies should do this together and keep the vehicles reliable.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  date: "[2024-05-06..2024-05-09]",
  purpose: "aim",
  modality: "target",
  asOf: "[2024-05-06..2024-05-09]",
  printed: "directly",
  subjects: [
    "k200",
    "malaysian-army",
    "malaysian-defence-industry",
    "south-korean-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2024-05-09",
      exact: ["30 years", "I hope", "Minister of South Korea’s Defence", "Seok Jong Gun"],
      inferred: {
        speaker: "the quotation stands between two sentences that give Seok as the speaker",
        date: '2024-05-06 to 2024-05-09: "told Bernama at" the exhibition, whose days the page does not print',
      },
    },
  ],
};
