import type { TrainingEvent } from "../types.js";

/**
 * South Korea's coast guard planned in October 2004 to send a ship with 92 officers for a joint
 * operation with Malaysia's marine police against piracy in the Strait of Malacca.
 */
export const antiPiracyOperationPlan200410: TrainingEvent<"anti-piracy-operation-plan-2004-10"> = {
  id: "anti-piracy-operation-plan-2004-10",
  kind: "training",
  name: { en: "Plan of October 2004 for a joint anti-piracy operation" },
  summary: {
    en: "South Korea's coast guard planned in October 2004 to send a ship with 92 officers for a joint operation with Malaysia's marine police against piracy in the Strait of Malacca.",
  },
  date: "2004-10-10/2004-10-14",
  modality: "planned",
  asOf: "2004-10-01",
  by: "korea-coast-guard",
  participants: [
    { entity: "korea-coast-guard", role: "actor" },
    { entity: "malaysian-marine-police", role: "actor" },
  ],
  place: "strait-of-malacca",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "hankyung-2004-10-01",
      exact: [
        "오는 10~14일 합동작전을 펴기",
        "해양경찰청은 말레이시아 해양경찰과 합동으로",
        "파견한다고 1일 발표했다",
        "말라카 해협에서 해적 퇴치작전에",
        "해양경찰 92명이 승선하며,말라카해역에서",
      ],
      by: "korea-coast-guard",
      inferred: { date: "10~14일; month and year from the day of issue, 2004-10-01" },
    },
  ],
};
