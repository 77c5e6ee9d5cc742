import type { BidEvent } from "../types.js";

/** Leonardo of Italy bid with its M-346 in Malaysia's tender for light combat aircraft. */
export const flitLcaBidLeonardo: BidEvent<"flit-lca-bid-leonardo"> = {
  id: "flit-lca-bid-leonardo",
  kind: "bid",
  name: { en: "Leonardo's bid with the M-346" },
  summary: {
    en: "Leonardo of Italy bid with its M-346 in Malaysia's tender for light combat aircraft.",
  },
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
