import type { MilestoneEvent } from "../types.js";

/** Norway withdraws the export licence for the Naval Strike Missiles that Malaysia had bought. */
export const navalStrikeMissileLicenceWithdrawal: MilestoneEvent<"naval-strike-missile-licence-withdrawal"> =
  {
    id: "naval-strike-missile-licence-withdrawal",
    kind: "milestone",
    name: { en: "Withdrawal of a missile export licence" },
    summary: {
      en: "Norway withdraws the export licence for the Naval Strike Missiles that Malaysia had bought.",
    },
    date: "[..2026-06-28]",
    modality: "occurred",
    participants: [
      { entity: "norway", role: "actor" },
      { entity: "malaysia", role: "recipient" },
    ],
    platforms: [{ platform: "naval-strike-missile" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "star-2026-06-28",
        topic: "withdrawal of the licence",
      },
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "sun-2026-06",
        topic: "withdrawal of the licence",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "malay-mail-2026-07-02",
        topic: "withdrawal of the licence",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "red-ping-lcs-missile",
        topic: "withdrawal of the licence",
      },
    ],
  };
