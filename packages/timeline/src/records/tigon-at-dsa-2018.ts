import type { ExhibitionEvent } from "../types.js";

/** The Korean maker and AVP Engineering show the six-wheeled Tigon in Kuala Lumpur. */
export const tigonAtDsa2018: ExhibitionEvent<"tigon-at-dsa-2018"> = {
  id: "tigon-at-dsa-2018",
  kind: "exhibition",
  name: { en: "Tigon shown in Kuala Lumpur" },
  summary: {
    en: "The Korean maker and AVP Engineering show the six-wheeled Tigon in Kuala Lumpur.",
  },
  date: "2018-04-16/2018-04-19",
  modality: "occurred",
  participants: [
    { entity: "hanwha-defense-systems", role: "actor" },
    { entity: "avp-engineering", role: "actor" },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2018",
  platforms: [{ platform: "tigon" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "mylesat-2018-05-05",
      topic: "showing of the vehicle",
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion", "platforms"],
      source: "malaysian-defence-2018",
      topic: "vehicles at the exhibition",
    },
  ],
};
