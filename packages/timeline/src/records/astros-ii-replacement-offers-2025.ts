import type { PlainEvent } from "../types.js";

/** Final offers for new rocket artillery are due in the second quarter of 2025. */
export const astrosIiReplacementOffers2025: PlainEvent<
  "tender",
  "astros-ii-replacement-offers-2025"
> = {
  id: "astros-ii-replacement-offers-2025",
  kind: "tender",
  name: { en: "Final offers to replace ASTROS II" },
  summary: { en: "Final offers for new rocket artillery are due in the second quarter of 2025." },
  date: "[2025-04..2025-06]",
  modality: "planned",
  asOf: "2024-05-11",
  by: "hanwha-aerospace",
  participants: [
    { entity: "malaysian-army", role: "buyer" },
    { entity: "hanwha-aerospace", role: "bidder" },
    {
      entity: "united-states",
      role: "bidder",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "altair-2024-05",
          topic: "rival systems, on hearsay",
        },
      ],
    },
    {
      entity: "avibras",
      role: "bidder",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "shephard-2024-05-13",
          topic: "maker of the present system",
        },
        { supports: "role", source: "altair-2024-05", topic: "rival systems, on hearsay" },
      ],
    },
  ],
  platforms: [{ platform: "k239-chunmoo" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "date of the offers",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2024-05-13",
      topic: "date of the offers",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "soldat-technik-2024-05",
      topic: "date of the offers",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "altair-2024-05",
      topic: "date of the offers",
    },
    { supports: ["date", "name"], source: "guru-2024-08-19", topic: "date of the offers" },
  ],
};
