import type { BidEvent } from "../types.js";

/** Turkish Aerospace bids with the Hürjet in the Malaysian tender. */
export const flitLcaBidTurkishAerospace: BidEvent<"flit-lca-bid-turkish-aerospace"> = {
  id: "flit-lca-bid-turkish-aerospace",
  kind: "bid",
  name: { en: "Bid of Turkish Aerospace with the Hürjet" },
  summary: { en: "Turkish Aerospace bids with the Hürjet in the Malaysian tender." },
  modality: "occurred",
  participants: [{ entity: "turkish-aerospace", role: "bidder" }],
  platforms: [{ platform: "hurjet" }],
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
