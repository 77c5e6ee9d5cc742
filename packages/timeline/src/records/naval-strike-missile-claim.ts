import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence ministry claims one billion ringgit over the missiles, or more by one report;
 * another has it seek the 571.9 million already paid.
 */
export const navalStrikeMissileClaim: AnnouncementEvent<"naval-strike-missile-claim"> = {
  id: "naval-strike-missile-claim",
  kind: "announcement",
  name: { en: "Claim over the Naval Strike Missile" },
  summary: {
    en: "Malaysia's defence ministry claims one billion ringgit over the missiles, or more by one report; another has it seek the 571.9 million already paid.",
  },
  date: "[..2026-07-02]",
  modality: "occurred",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
  platforms: [{ platform: "naval-strike-missile" }],
  value: { MYR: { amount: 1_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.MYR"],
      source: "sun-2026-06",
      topic: "claim by the ministry",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "red-ping-lcs-missile",
      topic: "legal claim, above one billion",
    },
    {
      contradicts: "value.MYR",
      reported: { moreThan: 1_000_000_000 },
      source: "red-ping-lcs-missile",
      topic: "legal claim, above one billion",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "malay-mail-2026-07-02",
      topic: "sum to be recovered",
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 571_900_000 },
      source: "malay-mail-2026-07-02",
      topic: "sum already paid, to be recovered",
      asOf: "2026-07-02",
    },
  ],
};
