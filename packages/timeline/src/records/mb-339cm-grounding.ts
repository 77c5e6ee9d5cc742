import type { MilestoneEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force grounded its seven MB-339CM trainers in 2018 over engine problems.
 */
export const mb339cmGrounding: MilestoneEvent<"mb-339cm-grounding"> = {
  id: "mb-339cm-grounding",
  kind: "milestone",
  name: { en: "Grounding of the MB-339CM over engine problems" },
  summary: {
    en: "The Royal Malaysian Air Force grounded its seven MB-339CM trainers in 2018 over engine problems.",
  },
  date: "2018",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "mb-339cm", quantity: { value: 7, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2021",
      exact: [
        "seven MB-339CMs since 2018",
        "engine issues",
        "Royal Malaysian Air Force",
        "Hawk and MB-339CM closed",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "aviacionline-2023-05",
      topic: "state of the trainers",
    },
    {
      supports: "platforms",
      source: "malaysian-defence-2016",
      exact: ["fleet with seven aircraft", "single MB-339CM from Pulatibang"],
      inferred: { platforms: "seven were left in 2016; of a grounding the page says nothing" },
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "currently grounded fleet",
        "seven Aermacchi MB-339CM jet trainers",
        "Royal Malaysian Air Force (RMAF)",
      ],
      origin: "Janes report of 2021 on the CAP55 tender",
    },
  ],
};
