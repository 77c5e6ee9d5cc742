import type { Gathering } from "../types.js";

/** Arms exhibition planned for April 2026 in Kuala Lumpur. */
export const dsa2026: Gathering<"dsa-2026"> = {
  id: "dsa-2026",
  kind: "gathering",
  name: {
    en: "Defence Services Asia 2026",
  },
  aliases: [
    {
      text: "DSA 2026",
      language: "en",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "Arms exhibition planned for April 2026 in Kuala Lumpur.",
  },
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "place"],
      source: "bizintoday-2026-01",
      exact: [
        "‘DSA 2026 말레이시아 방위산업전시회’에",
        "방위산업전시회(Defense Services Asia, DSA)는",
        "말레이시아 쿠알라룸푸르에서 개최할 예정이다",
      ],
      inferred: {
        name: "printed with the American spelling, “Defense Services Asia”, the year beside the abbreviation",
      },
    },
    {
      supports: ["aliases", "place"],
      source: "asian-defence-journal-2025-12-01",
      exact: ["(DSA & NATSEC Asia) 2026", "MITEC Exhibition Centre, Kuala Lumpur"],
      inferred: {
        aliases:
          'DSA 2026: printed "(DSA & NATSEC Asia) 2026", so DSA and 2026 with the twin between',
      },
    },
  ],
};
