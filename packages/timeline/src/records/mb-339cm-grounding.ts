import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's seven MB-339CM trainers stand on the ground from 2018, for trouble with their engines.
 */
export const mb339cmGrounding: MilestoneEvent<"mb-339cm-grounding"> = {
  id: "mb-339cm-grounding",
  kind: "milestone",
  name: { en: "Grounding of the MB-339CM over engine problems" },
  summary: {
    en: "Malaysia's seven MB-339CM trainers stand on the ground from 2018, for trouble with their engines.",
  },
  date: "2018",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "mb-339cm", quantity: { value: 7, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2021",
      topic: "shortage of trainers",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "aviacionline-2023-05",
      topic: "state of the trainers",
    },
    {
      supports: "platforms",
      source: "malaysian-defence-2016",
      topic: "seven aircraft left after a loss",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "free-malaysia-today-2021-07-16",
      topic: "state of the trainers",
      origin: "Janes report of 2021 on the CAP55 tender",
    },
  ],
};
