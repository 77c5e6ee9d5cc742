import type { TenderEvent } from "../types.js";

/**
 * By Hanwha Aerospace's account, final offers for Malaysia's new rocket artillery are due in the
 * second quarter of 2025. The rivals are named on hearsay.
 */
export const astrosIiReplacementOffers2025: TenderEvent<"astros-ii-replacement-offers-2025"> = {
  id: "astros-ii-replacement-offers-2025",
  kind: "tender",
  name: { en: "Final offers to replace ASTROS II" },
  summary: {
    en: "By Hanwha Aerospace's account, final offers for Malaysia's new rocket artillery are due in the second quarter of 2025. The rivals are named on hearsay.",
  },
  date: "[2025-04..2025-06]",
  modality: "planned",
  asOf: "2024-05-11",
  by: "hanwha-aerospace",
  participants: [
    { entity: "malaysian-army", role: "buyer" },
    { entity: "hanwha-aerospace", role: "bidder" },
    {
      entity: "united-states",
      role: "actor",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "altair-2024-05",
          topic: "rival systems, on hearsay",
        },
      ],
    },
    {
      entity: "brazil",
      role: "actor",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "altair-2024-05",
          topic: "rival systems, on hearsay",
        },
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
      topic: "when the offers are expected",
    },
    {
      supports: ["date", "name"],
      source: "guru-2024-08-19",
      topic: "date of the offers, told as a guess",
    },
  ],
};
