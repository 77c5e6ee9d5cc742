import type { BidEvent } from "../types.js";

/**
 * Hindustan Aeronautics of India bid with its Tejas in Malaysia's tender for light combat aircraft.
 */
export const flitLcaBidHindustanAeronautics: BidEvent<"flit-lca-bid-hindustan-aeronautics"> = {
  id: "flit-lca-bid-hindustan-aeronautics",
  kind: "bid",
  name: { en: "Hindustan Aeronautics' bid with the Tejas" },
  summary: {
    en: "Hindustan Aeronautics of India bid with its Tejas in Malaysia's tender for light combat aircraft.",
  },
  modality: "occurred",
  participants: [{ entity: "hindustan-aeronautics", role: "bidder" }],
  platforms: [{ platform: "tejas" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["India’s Hindustan Aeronautics Ltd (HAL)", "makes Tejas", "international bidders"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aerotime-2023-02",
      exact: ["Indian’s HAL Tejas", "competed against"],
    },
    {
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      exact: "beating India's Tejas",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-space-2023-03-07",
      exact: ["FA-50 & HAL LCA Tejas", "competitors in the fray"],
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["India’s Tejas", "participated in the bidding"],
    },
  ],
};
