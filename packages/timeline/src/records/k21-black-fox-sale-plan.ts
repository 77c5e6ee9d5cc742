import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea planned to sell K21 and Black Fox vehicles to the Malaysian Army, and their maker,
 * Doosan DST, was in talks, according to Army Technology.
 */
export const k21BlackFoxSalePlan: AnnouncementEvent<"k21-black-fox-sale-plan"> = {
  id: "k21-black-fox-sale-plan",
  kind: "announcement",
  name: { en: "Plan to sell Malaysia K21 and Black Fox vehicles" },
  summary: {
    en: "South Korea planned to sell K21 and Black Fox vehicles to the Malaysian Army, and their maker, Doosan DST, was in talks, according to Army Technology.",
  },
  modality: "planned",
  by: "south-korea",
  participants: [
    { entity: "malaysian-army", role: "buyer" },
    { entity: "doosan-dst", role: "seller" },
  ],
  platforms: [{ platform: "k21" }, { platform: "black-fox" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "army-technology-2009",
      exact: [
        "Talks for the potential sale",
        "vehicle to the Malaysian Army",
        "infantry fighting vehicle K21",
        "the Black Fox armoured vehicle",
        "Korean military vehicles manufacturer Doosan DST",
      ],
    },
  ],
};
