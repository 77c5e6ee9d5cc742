import type { MilestoneEvent } from "../types.js";

/** South Korea and Malaysia mark 65 years of diplomatic relations. */
export const sixtyFifthAnniversaryOfRelations: MilestoneEvent<"sixty-fifth-anniversary-of-relations"> =
  {
    id: "sixty-fifth-anniversary-of-relations",
    kind: "milestone",
    name: {
      en: "65th anniversary of relations",
    },
    summary: {
      en: "South Korea and Malaysia mark 65 years of diplomatic relations.",
    },
    date: "2025",
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
    figures: {
      count: {
        value: 65,
        unit: "years",
      },
    },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "south-korean-defence-ministry-2025-11",
        topic: "65th anniversary of relations",
      },
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "news-az-2025-10-27",
        topic: "65th anniversary of relations",
      },
      {
        supports: ["name", "date", "modality", "participants", "figures.count"],
        source: "kbs-world-2025-06-23",
        topic: "65th anniversary of relations",
      },
    ],
  };
