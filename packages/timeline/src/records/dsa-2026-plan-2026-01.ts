import type { ExhibitionEvent } from "../types.js";

/** The DSA exhibition of 2026 is announced for 20 to 23 April in Kuala Lumpur. */
export const dsa2026Plan202601: ExhibitionEvent<"dsa-2026-plan-2026-01"> = {
  id: "dsa-2026-plan-2026-01",
  kind: "exhibition",
  name: {
    en: "DSA 2026 as announced",
  },
  summary: {
    en: "The DSA exhibition of 2026 is announced for 20 to 23 April in Kuala Lumpur.",
  },
  date: "2026-04-20/2026-04-23",
  modality: "expected",
  asOf: "2026-01",
  by: "south-gyeongsang-province",
  place: "kuala-lumpur",
  occasion: "dsa-2026",
  evidence: [
    {
      supports: ["name", "date", "modality", "place", "occasion"],
      source: "bizintoday-2026-01",
      topic: "call for exhibitors at DSA 2026",
      by: "south-gyeongsang-province",
    },
    {
      supports: ["name", "date", "place", "occasion"],
      source: "asian-defence-journal-2025-12-01",
      topic: "date of the exhibition",
    },
  ],
};
