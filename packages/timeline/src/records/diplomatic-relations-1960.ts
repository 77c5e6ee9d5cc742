import type { MilestoneEvent } from "../types.js";

/** South Korea and Malaysia established diplomatic relations on 23 February 1960. */
export const diplomaticRelations1960: MilestoneEvent<"diplomatic-relations-1960"> = {
  id: "diplomatic-relations-1960",
  kind: "milestone",
  name: {
    en: "Start of South Korea–Malaysia diplomatic relations, 1960",
  },
  summary: {
    en: "South Korea and Malaysia established diplomatic relations on 23 February 1960.",
  },
  date: "1960-02-23",
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
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "wikipedia-malaysia-south-korea-relations",
      exact: ["on 23 February 1960", "between Malaysia and South Korea"],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "korea-herald-2015-09-07",
      exact: ["Malaysia and Korea established official ties", "in February 1960"],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "asia-business-daily-2024-11-25",
      exact: ["establishment of diplomatic relations in 1960", "Republic of Korea and Malaysia"],
    },
  ],
};
