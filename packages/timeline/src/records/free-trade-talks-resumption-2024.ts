import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's trade minister, Cheong In-kyo, and his Malaysian counterpart, Tengku Zafrul Aziz,
 * agreed in Kuala Lumpur to resume free-trade talks, South Korea's trade ministry said on 26 March
 * 2024.
 */
export const freeTradeTalksResumption2024: AnnouncementEvent<"free-trade-talks-resumption-2024"> = {
  id: "free-trade-talks-resumption-2024",
  kind: "announcement",
  name: {
    en: "Resumption of the free-trade talks, March 2024",
  },
  summary: {
    en: "South Korea's trade minister, Cheong In-kyo, and his Malaysian counterpart, Tengku Zafrul Aziz, agreed in Kuala Lumpur to resume free-trade talks, South Korea's trade ministry said on 26 March 2024.",
  },
  date: "2024-03-26",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "cheong-in-kyo",
      role: "speaker",
    },
    {
      entity: "tengku-zafrul-aziz",
      role: "speaker",
    },
  ],
  place: "kuala-lumpur",
  agreement: "south-korea-malaysia-free-trade-agreement",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "korea-herald-2024-03-26",
      exact: [
        "Trade Minister Cheong In-kyo",
        "his Malaysian counterpart, Tengku Zafrul Aziz",
        "meeting in Kuala Lumpur",
        "bilateral free trade agreement talks",
        "agreed with Malaysia to resume",
        "South Korea's trade ministry",
      ],
      inferred: {
        date: "\"said Tuesday\", the day of the ministry's statement; the day stands only in the page's address (ud=20240326…)",
      },
    },
  ],
};
