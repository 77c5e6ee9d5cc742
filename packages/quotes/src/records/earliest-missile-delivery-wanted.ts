import type { Statement } from "../types.js";

/**
 * The ministry wants to know who can deliver the missiles first; a supplier that would need up to
 * eight years is out of the question.
 */
export const earliestMissileDeliveryWanted: Statement<"earliest-missile-delivery-wanted"> = {
  id: "earliest-missile-delivery-wanted",
  kind: "statement",
  text: {
    en: "The ministry wants to know who can deliver the missiles first; a supplier that would need up to eight years is out of the question.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2026-06-28",
  purpose: "next-step",
  modality: "recommended",
  asOf: "2026-06-28",
  printed: "directly",
  subjects: ["royal-malaysian-navy", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2026-06-28",
      topic: "choice of an anti-ship missile",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2026-06",
      topic: "choice of an anti-ship missile",
    },
    {
      contradicts: "text",
      reported: {
        en: "The earlier missile purchase had taken up to eight years; now the government wants faster delivery.",
      },
      source: "red-ping-lcs-missile",
      topic: "choice of an anti-ship missile",
    },
  ],
};
