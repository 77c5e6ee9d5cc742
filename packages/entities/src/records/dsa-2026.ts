import type { Gathering } from "../types.js";

/** Arms exhibition announced for April 2026 in Kuala Lumpur. */
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
    en: "Arms exhibition announced for April 2026 in Kuala Lumpur.",
  },
  place: "kuala-lumpur",
  evidence: [
    {
      supports: ["name", "aliases", "place"],
      source: "bizintoday-2026-01",
      topic: "call for exhibitors at DSA 2026",
    },
    {
      supports: ["aliases", "place"],
      source: "asian-defence-journal-2025-12-01",
      topic: "date of the exhibition",
    },
  ],
};
