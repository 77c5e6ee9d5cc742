import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia is the eighth counterpart with which South Korea recognises military airworthiness
 * certification.
 */
export const eighthAirworthinessRecognition: MilestoneEvent<"eighth-airworthiness-recognition"> = {
  id: "eighth-airworthiness-recognition",
  kind: "milestone",
  name: {
    en: "Eighth airworthiness recognition of South Korea",
  },
  summary: {
    en: "Malaysia is the eighth counterpart with which South Korea recognises military airworthiness certification.",
  },
  date: "2025-10-21",
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
  agreement: "south-korea-airworthiness-recognitions",
  figures: {
    count: {
      value: 8,
      unit: "agreements",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "zum-2025-10-21",
      topic: "eighth such agreement",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "kuki-news-2025-10-21",
      topic: "eighth such agreement",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "herald-business-2025-10-21",
      topic: "eighth such agreement",
    },
    {
      supports: ["modality", "participants", "agreement", "figures.count"],
      source: "a-news-2025-10-21",
      topic: "eight in total",
    },
  ],
};
