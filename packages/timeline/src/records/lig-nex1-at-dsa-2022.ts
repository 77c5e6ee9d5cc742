import type { ExhibitionEvent } from "../types.js";

/**
 * LIG Nex1 takes part in the exhibition in Kuala Lumpur for the first time and shows its missiles.
 */
export const ligNex1AtDsa2022: ExhibitionEvent<"lig-nex1-at-dsa-2022"> = {
  id: "lig-nex1-at-dsa-2022",
  kind: "exhibition",
  name: { en: "LIG Nex1 at DSA 2022" },
  summary: {
    en: "LIG Nex1 takes part in the exhibition in Kuala Lumpur for the first time and shows its missiles.",
  },
  date: "2022-03-28/2022-03-31",
  modality: "occurred",
  participants: [{ entity: "lig-nex1", role: "actor" }],
  place: "kuala-lumpur",
  occasion: "dsa-2022",
  platforms: [
    { platform: "cheongung-ii" },
    { platform: "shingung" },
    { platform: "haeseong" },
    { platform: "haegung" },
    {
      platform: "hyungung",
      evidence: [
        {
          supports: "platform",
          source: "green-economy-news-2022-03-29",
          topic: "missiles on show",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "gukbang-news-2022-03-29",
      topic: "the company at the exhibition",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "green-economy-news-2022-03-29",
      topic: "first time at the exhibition",
    },
    {
      supports: "participants",
      source: "financial-news-2025-09-17",
      topic: "exhibitions since 2022",
    },
  ],
};
