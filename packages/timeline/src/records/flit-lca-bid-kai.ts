import type { BidEvent } from "../types.js";

/** Korea Aerospace Industries bids with the FA-50 in the Malaysian tender. */
export const flitLcaBidKai: BidEvent<"flit-lca-bid-kai"> = {
  id: "flit-lca-bid-kai",
  kind: "bid",
  name: { en: "Bid of Korea Aerospace Industries with the FA-50" },
  summary: { en: "Korea Aerospace Industries bids with the FA-50 in the Malaysian tender." },
  modality: "occurred",
  participants: [{ entity: "kai", role: "bidder" }],
  platforms: [{ platform: "fa-50" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      topic: "the six bidders",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "star-2023-02-24",
      topic: "the losing aircraft",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-space-2023-03-07",
      topic: "the competitors",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "the aircraft in the competition",
    },
  ],
};
