import type { BidEvent } from "../types.js";

/**
 * China's CATIC bids in the Malaysian tender, with the JF-17 by most accounts and with the L-15 by
 * another.
 */
export const flitLcaBidCatic: BidEvent<"flit-lca-bid-catic"> = {
  id: "flit-lca-bid-catic",
  kind: "bid",
  name: { en: "Bid of CATIC" },
  summary: {
    en: "China's CATIC bids in the Malaysian tender, with the JF-17 by most accounts and with the L-15 by another.",
  },
  modality: "occurred",
  participants: [{ entity: "catic", role: "bidder" }],
  platforms: [{ platform: "jf-17" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      topic: "the six bidders",
    },
    {
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      topic: "the losing aircraft",
    },
    {
      supports: ["modality", "platforms"],
      source: "defence-space-2023-03-07",
      topic: "the competitors",
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "the aircraft in the competition",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition",
      origin: "AeroTime",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "l-15" }],
      source: "aerotime-2023-02",
      topic: "the aircraft in the competition; the JF-17 did not take part",
    },
  ],
};
