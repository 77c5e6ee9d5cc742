import type { BidEvent } from "../types.js";

/** Hindustan Aeronautics of India bids with the Tejas in the Malaysian tender. */
export const flitLcaBidHindustanAeronautics: BidEvent<"flit-lca-bid-hindustan-aeronautics"> = {
  id: "flit-lca-bid-hindustan-aeronautics",
  kind: "bid",
  name: { en: "Bid of Hindustan Aeronautics with the Tejas" },
  summary: { en: "Hindustan Aeronautics of India bids with the Tejas in the Malaysian tender." },
  modality: "occurred",
  participants: [{ entity: "hindustan-aeronautics", role: "bidder" }],
  platforms: [{ platform: "tejas" }],
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
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      topic: "the losing aircraft",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-space-2023-03-07",
      topic: "the competitors",
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "the aircraft in the competition",
    },
  ],
};
