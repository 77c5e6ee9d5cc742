import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence ministry had issued an RM1 billion claim over the Naval Strike Missile by 2
 * July 2026. One report puts it above RM1 billion; another has the government seek RM571.9 million
 * already paid.
 */
export const navalStrikeMissileClaim: AnnouncementEvent<"naval-strike-missile-claim"> = {
  id: "naval-strike-missile-claim",
  kind: "announcement",
  name: { en: "Malaysian claim over the Naval Strike Missile" },
  summary: {
    en: "Malaysia's defence ministry had issued an RM1 billion claim over the Naval Strike Missile by 2 July 2026. One report puts it above RM1 billion; another has the government seek RM571.9 million already paid.",
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
      exact: ["MINDEF has issued an RM1 billion", "Naval Strike Missile (NSM)"],
      inferred: {
        date: '"has issued" on a page of June 2026 (the issue in our file): before 2 July; no date is printed where seen',
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "red-ping-lcs-missile",
      exact: ["issued a legal claim", "Naval Strike Missile (NSM)"],
      inferred: {
        participants:
          'Ministry of Defence of Malaysia: printed "Malaysia has issued a legal claim"; the ministry is not named as claimant here',
      },
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 1_000_000_000, lowerBound: "more-than", basis: "stated" },
      source: "red-ping-lcs-missile",
      exact: ["issued a legal claim", "exceeding RM1 billion"],
    },
    {
      supports: ["name", "date", "platforms"],
      source: "malay-mail-2026-07-02",
      exact: [
        "government seeks to recover",
        "KUALA LUMPUR, July 2",
        "Naval Strike Missile (NSM) system",
      ],
      inferred: { date: '"July 2"; the year from the issue in our file, none being printed' },
    },
    {
      contradicts: "value.MYR",
      reported: { amount: 571_900_000, basis: "stated" },
      source: "malay-mail-2026-07-02",
      exact: ["recover RM571.9 million already paid", "KUALA LUMPUR, July 2"],
      inferred: { asOf: '"July 2"; the year from the issue in our file' },
      asOf: "2026-07-02",
    },
  ],
};
