import type { Statement } from "../types.js";

/**
 * With the FA-50, South Korea has shown itself an important friend of Malaysia; exchanges of
 * people, education and joint exercises should develop further.
 */
export const fa50ShowsImportantFriend: Statement<"fa-50-shows-important-friend"> = {
  id: "fa-50-shows-important-friend",
  kind: "statement",
  text: {
    en: "With the FA-50, South Korea has shown itself an important friend of Malaysia; exchanges of people, education and joint exercises should develop further.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2023-05-24",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2023-05-24",
  printed: "directly",
  subjects: ["fa-50", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newspim-2023-05-24",
      topic: "call on the prime minister",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "korea-economic-tv-2023-05-24",
      topic: "call on the prime minister",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "edaily-2023-05-24",
      topic: "call on the prime minister",
    },
  ],
};
