import type { MilestoneEvent } from "../types.js";

/** Norway had withdrawn the export licence for Malaysia's Naval Strike Missiles by 28 June 2026. */
export const navalStrikeMissileLicenceWithdrawal: MilestoneEvent<"naval-strike-missile-licence-withdrawal"> =
  {
    id: "naval-strike-missile-licence-withdrawal",
    kind: "milestone",
    name: { en: "Norway's withdrawal of the Naval Strike Missile licence" },
    summary: {
      en: "Norway had withdrawn the export licence for Malaysia's Naval Strike Missiles by 28 June 2026.",
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
        exact: [
          "NSM export licence to Malaysia",
          "after Norway cancelled",
          "Sunday (June 28)",
          "Naval Strike Missile (NSM)",
        ],
        inferred: { date: "told as past on June 28; the year from the address" },
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "sun-2026-06",
        exact: ["after Norway cancelled", "NSM export licence to Malaysia"],
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "malay-mail-2026-07-02",
        exact: [
          "Norway's decision to revoke",
          "export licence for the Naval Strike",
          "Malaysia's Littoral Combat Ship",
          "Naval Strike Missile (NSM) system",
        ],
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "red-ping-lcs-missile",
        exact: ["Norway previously revoked", "export licence for the NSM", "systems to Malaysia"],
      },
    ],
  };
