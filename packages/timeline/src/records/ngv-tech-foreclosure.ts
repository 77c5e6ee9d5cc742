import type { MilestoneEvent } from "../types.js";

/**
 * Maybank foreclosed the Malaysian shipbuilder NGV Tech in 2013, and the two training ships it was
 * building remained unfinished.
 */
export const ngvTechForeclosure: MilestoneEvent<"ngv-tech-foreclosure"> = {
  id: "ngv-tech-foreclosure",
  kind: "milestone",
  name: { en: "Foreclosure of NGV Tech" },
  summary: {
    en: "Maybank foreclosed the Malaysian shipbuilder NGV Tech in 2013, and the two training ships it was building remained unfinished.",
  },
  date: "2013",
  modality: "occurred",
  participants: [
    { entity: "ngv-tech", role: "affected" },
    { entity: "maybank", role: "actor" },
  ],
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2014-12",
      exact: [
        "foreclosed by Maybank sometime in 2013",
        "NGV Tech was",
        "Both ships remained incomplete",
      ],
      inferred: {
        platforms: "Samudera class: “both ships” are the two training ships, of this class",
      },
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2018-04",
      exact: [
        "foreclosed by Maybank soon after",
        "NGV Tech Sdn Bhd yard",
        "launched on Feb. 27, 2013",
        "both were left uncompleted",
      ],
      inferred: { date: "the year of the launch of Teguh Samudera, “soon after” which it was" },
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality"],
      source: "malaysian-defence-2015",
      exact: ["NGV Tech was foreclosed", "sometime in 2013"],
      origin: "Malaysian Defence",
    },
  ],
};
