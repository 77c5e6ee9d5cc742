import type { Statement } from "../types.js";

/**
 * These contacts pave the way for the meeting of Anwar and Lee in October, when the memorandum is
 * expected to be signed.
 */
export const contactsPrepareOctoberSigning: Statement<"contacts-prepare-october-signing"> = {
  id: "contacts-prepare-october-signing",
  kind: "statement",
  text: {
    en: "These contacts pave the way for the meeting of Anwar and Lee in October, when the memorandum is expected to be signed.",
  },
  speaker: "yeo-seung-bae",
  office: "ambassador-of-south-korea-to-malaysia",
  date: "2025-09-22",
  purpose: "forecast",
  modality: "expected",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: [
    "defence-industry-mou",
    "defence-industry-mou-signing",
    "lee-jae-myung",
    "anwar-ibrahim",
    "defence-industry-mou-signing-plan-2025-09",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-mou",
      exact: [
        "pave the way",
        "MoU is expected to be signed",
        "Korea to Malaysia Yeo Sung-bae",
        "Ambassador of the Republic of Korea",
        "KUALA LUMPUR, Sept 22 (Bernama)",
      ],
      inferred: {
        date: '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
      },
    },
  ],
};
