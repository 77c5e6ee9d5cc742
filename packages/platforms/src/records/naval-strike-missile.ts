import type { WeaponSystem } from "../types.js";

/**
 * Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew the
 * licence.
 */
export const navalStrikeMissile: WeaponSystem<"naval-strike-missile"> = {
  id: "naval-strike-missile",
  kind: "weapon-system",
  name: { en: "Naval Strike Missile" },
  aliases: [{ text: "NSM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Norwegian anti-ship missile chosen for Malaysia's littoral combat ships until Norway withdrew the licence.",
  },
  category: "missiles",
  makers: ["kongsberg"],
  origin: "norway",
  roles: [
    {
      role: "anti-ship",
      evidence: [
        { supports: "role", source: "star-2026-06-28", topic: "what the replacement must do" },
        { supports: "role", source: "sun-2026-06", topic: "what the replacement must do" },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "star-2026-06-28",
      topic: "withdrawal of the licence",
    },
    {
      supports: ["name", "aliases"],
      source: "malay-mail-2026-07-02",
      topic: "withdrawal of the licence",
    },
    {
      supports: ["name", "makers", "origin"],
      source: "red-ping-lcs-missile",
      topic: "contract of 2018",
    },
  ],
};
