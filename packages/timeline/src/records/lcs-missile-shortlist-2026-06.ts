import type { TenderEvent } from "../types.js";

/**
 * Malaysia's defence minister names Türkiye, South Korea and two European countries as possible
 * suppliers of an anti-ship missile.
 */
export const lcsMissileShortlist202606: TenderEvent<"lcs-missile-shortlist-2026-06"> = {
  id: "lcs-missile-shortlist-2026-06",
  kind: "tender",
  name: { en: "Shortlist for a ship missile" },
  summary: {
    en: "Malaysia's defence minister names Türkiye, South Korea and two European countries as possible suppliers of an anti-ship missile.",
  },
  date: "2026-06-28",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "south-korea", role: "actor" },
    { entity: "turkiye", role: "actor" },
    { entity: "mohamed-khaled-nordin", role: "speaker" },
  ],
  platforms: [{ platform: "littoral-combat-ship" }],
  figures: { count: { value: 4, unit: "countries" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures.count"],
      source: "star-2026-06-28",
      topic: "the minister on suppliers",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "sun-2026-06",
      topic: "the minister on suppliers",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "defence-security-asia-2026",
      topic: "the minister on suppliers",
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures.count"],
      source: "red-ping-lcs-missile",
      topic: "the minister on suppliers",
      by: "mohamed-khaled-nordin",
    },
  ],
};
