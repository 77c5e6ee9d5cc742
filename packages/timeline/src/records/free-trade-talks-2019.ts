import type { MeetingEvent } from "../types.js";

/**
 * South Korea and Malaysia held three rounds of free-trade talks in 2019, which they later agreed
 * to resume.
 */
export const freeTradeTalks2019: MeetingEvent<"free-trade-talks-2019"> = {
  id: "free-trade-talks-2019",
  kind: "meeting",
  name: {
    en: "South Korea–Malaysia free-trade talks of 2019",
  },
  summary: {
    en: "South Korea and Malaysia held three rounds of free-trade talks in 2019, which they later agreed to resume.",
  },
  date: "2019",
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
  ],
  agreement: "south-korea-malaysia-free-trade-agreement",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "korea-herald-2024-03-26",
      exact: [
        "three rounds of talks that year",
        "bilateral FTA in 2019",
        "agreed with Malaysia to resume",
        "South Korea's trade ministry",
      ],
    },
  ],
};
