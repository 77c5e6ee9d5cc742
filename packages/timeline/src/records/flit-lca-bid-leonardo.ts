import type { BidEvent } from "../types.js";

/** Leonardo of Italy bids with the M-346 in the Malaysian tender. */
export const flitLcaBidLeonardo: BidEvent<"flit-lca-bid-leonardo"> = {
  id: "flit-lca-bid-leonardo",
  kind: "bid",
  name: { en: "Bid of Leonardo with the M-346" },
  summary: { en: "Leonardo of Italy bids with the M-346 in the Malaysian tender." },
  modality: "occurred",
  participants: [{ entity: "leonardo", role: "bidder" }],
  platforms: [{ platform: "m-346" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Italy’s Leonardo", "M-346", "international bidders"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aerotime-2023-02",
      exact: ["Italy’s Leonardo M-346", "competed against"],
      origin: "AeroTime",
    },
  ],
};
