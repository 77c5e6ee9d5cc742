import type { Statement } from "../types.js";

/**
 * South Korea is an important partner that Malaysia can trust in strengthening its defence
 * capability.
 */
export const southKoreaTrustedForDefence: Statement<"south-korea-trusted-for-defence"> = {
  id: "south-korea-trusted-for-defence",
  kind: "statement",
  text: {
    en: "South Korea is an important partner that Malaysia can trust in strengthening its defence capability.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2025-10-27",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2025-10-27",
  printed: "directly",
  subjects: ["south-korea", "malaysia", "defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newspim-2025-10-27",
      topic: "the prime minister on defence cooperation",
      by: "kang-yu-jung",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "asia-business-daily-2025-10-27",
      topic: "the prime minister on defence cooperation",
      by: "kang-yu-jung",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "hawk-2025-10-27",
      topic: "the prime minister on defence cooperation",
    },
  ],
};
