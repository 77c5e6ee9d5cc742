import type { MilestoneEvent } from "../types.js";

/** With the one of April 2022, South Korea has defence memoranda with all ten members of ASEAN. */
export const aseanDefenceMousCompleted: MilestoneEvent<"asean-defence-mous-completed"> = {
  id: "asean-defence-mous-completed",
  kind: "milestone",
  name: {
    en: "Defence memoranda with all ten ASEAN members",
  },
  summary: {
    en: "With the one of April 2022, South Korea has defence memoranda with all ten members of ASEAN.",
  },
  date: "2022-04-27",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "asean",
      role: "party",
    },
  ],
  agreement: "defence-cooperation-mou-2022",
  figures: {
    count: {
      value: 10,
      unit: "countries",
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "kbs-world-2022-04",
      topic: "memoranda with all ten ASEAN members",
      by: "south-korean-ministry-of-national-defense",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "shina-ilbo-2022-04-28",
      topic: "memoranda with all ten ASEAN members",
      by: "south-korean-ministry-of-national-defense",
    },
  ],
};
