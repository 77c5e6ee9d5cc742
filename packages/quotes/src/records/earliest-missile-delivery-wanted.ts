import type { Statement } from "../types.js";

/**
 * The ministry wants to know who can supply missiles for the littoral combat ships earliest. A
 * supplier that needs up to eight years is out of the question.
 */
export const earliestMissileDeliveryWanted: Statement<"earliest-missile-delivery-wanted"> = {
  id: "earliest-missile-delivery-wanted",
  kind: "statement",
  text: {
    en: "The ministry wants to know who can supply missiles for the littoral combat ships earliest. A supplier that needs up to eight years is out of the question.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2026-06-28",
  purpose: "next-step",
  modality: "recommended",
  asOf: "2026-06-28",
  printed: "directly",
  subjects: ["royal-malaysian-navy", "south-korea", "littoral-combat-ship"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "star-2026-06-28",
      exact: [
        "supply the missiles earliest",
        "takes up to eight years",
        "Minister Datuk Seri Mohamed Khaled Nordin",
        "Sunday (June 28)",
      ],
      inferred: { date: "the year from the address" },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "sun-2026-06",
      exact: [
        "missiles earliest",
        "up to eight years",
        "not a viable",
        "Defence Minister Datuk",
        "Mohamed Khaled Nordin said",
      ],
    },
    {
      contradicts: "text",
      reported: {
        en: "The earlier missile purchase had taken up to eight years; now the government wants faster delivery.",
      },
      source: "red-ping-lcs-missile",
      exact: ["took up to eight years", "seeking faster delivery"],
    },
  ],
};
