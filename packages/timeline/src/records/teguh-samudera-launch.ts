import type { MilestoneEvent } from "../types.js";

/**
 * The Malaysian training ship Teguh Samudera, sister of Gagah Samudera, was launched at the NGV
 * Tech yard in Sijangkang, Selangor, on 27 February 2013.
 */
export const teguhSamuderaLaunch: MilestoneEvent<"teguh-samudera-launch"> = {
  id: "teguh-samudera-launch",
  kind: "milestone",
  name: { en: "Launch of Teguh Samudera" },
  summary: {
    en: "The Malaysian training ship Teguh Samudera, sister of Gagah Samudera, was launched at the NGV Tech yard in Sijangkang, Selangor, on 27 February 2013.",
  },
  date: "2013-02-27",
  modality: "occurred",
  participants: [{ entity: "ngv-tech", role: "actor" }],
  place: "sijangkang",
  platforms: [{ platform: "samudera-class", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "malaysian-defence-2015",
      exact: ["her sister ship, Teguh Samudera", "Feb 27, 2013"],
      inferred: { platforms: "Samudera class: the class of the ship named" },
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "malaysian-defence-2018-04",
      exact: [
        "was launched on Feb. 27, 2013",
        "NGV Tech Sdn Bhd yard",
        "in Sinjangkang, Selangor",
        "KD Teguh Samudera (272)",
      ],
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "defense-studies-2014-08-22",
      exact: ["Sijangkang on 27 February 2013", "Teguh Samudera at the NGV Tech"],
      inferred: { platforms: "Samudera class: the class of the ship named" },
    },
  ],
};
