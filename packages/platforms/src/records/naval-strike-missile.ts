import type { WeaponSystem } from "../types.js";

/**
 * Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew the
 * export licence.
 */
export const navalStrikeMissile: WeaponSystem<"naval-strike-missile"> = {
  id: "naval-strike-missile",
  kind: "weapon-system",
  name: { en: "Naval Strike Missile" },
  aliases: [{ text: "NSM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew the export licence.",
  },
  category: "missiles",
  makers: ["kongsberg"],
  origin: "norway",
  roles: [
    {
      role: "anti-ship",
      evidence: [
        {
          supports: "role",
          source: "star-2026-06-28",
          exact: ["anti-ship missile system", "Naval Strike Missile (NSM)"],
          inferred: { role: "the missile system sought in its place is an anti-ship one" },
        },
        {
          supports: "role",
          source: "sun-2026-06",
          exact: ["anti-ship missile system", "similar to the NSM"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "star-2026-06-28",
      exact: "Naval Strike Missile (NSM)",
    },
    {
      supports: ["name", "aliases"],
      source: "malay-mail-2026-07-02",
      exact: "Naval Strike Missile (NSM) system",
    },
    {
      supports: ["name", "makers", "origin"],
      source: "red-ping-lcs-missile",
      exact: [
        "Naval Strike Missile (NSM)",
        "RMN and Kongsberg Defence & Aerospace",
        "Norway previously revoked",
      ],
      inferred: {
        makers: "the other party to the contract; the page does not say who makes it",
        origin: "from Norway's export licence",
      },
    },
  ],
};
