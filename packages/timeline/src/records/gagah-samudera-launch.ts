import type { MilestoneEvent } from "../types.js";

/**
 * The Malaysian training ship Gagah Samudera was launched at the NGV Tech yard in Sijangkang,
 * Selangor, on 14 December 2012.
 */
export const gagahSamuderaLaunch: MilestoneEvent<"gagah-samudera-launch"> = {
  id: "gagah-samudera-launch",
  kind: "milestone",
  name: { en: "Launch of Gagah Samudera" },
  summary: {
    en: "The Malaysian training ship Gagah Samudera was launched at the NGV Tech yard in Sijangkang, Selangor, on 14 December 2012.",
  },
  date: "2012-12-14",
  modality: "occurred",
  participants: [{ entity: "ngv-tech", role: "actor" }],
  place: "sijangkang",
  platforms: [{ platform: "samudera-class", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "malaysian-defence-2015",
      exact: ["Gagah Samudera was launched", "Dec 14, 2012"],
      inferred: { platforms: "Samudera class: the class of the ship named" },
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "malaysian-defence-2018-04",
      exact: [
        "Gagah was launched (Dec 14, 2012)",
        "NGV Tech Sdn Bhd yard",
        "in Sinjangkang, Selangor",
        "KD Gagah Samudera (271)",
      ],
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "defense-studies-2014-08-22",
      exact: [
        "Launched in December 2012",
        "NGV Tech's shipyards at Sijangkang",
        "training ships, Gagah Samudera and Teguh",
      ],
      inferred: { platforms: "Samudera class: the class of the ships named" },
    },
  ],
};
