import type { BidEvent } from "../types.js";

/**
 * Turkish Aerospace of Türkiye bid with its Hürjet in Malaysia's tender for light combat aircraft.
 */
export const flitLcaBidTurkishAerospace: BidEvent<"flit-lca-bid-turkish-aerospace"> = {
  id: "flit-lca-bid-turkish-aerospace",
  kind: "bid",
  name: { en: "Turkish Aerospace's bid with the Hürjet" },
  summary: {
    en: "Turkish Aerospace of Türkiye bid with its Hürjet in Malaysia's tender for light combat aircraft.",
  },
  modality: "occurred",
  participants: [{ entity: "turkish-aerospace", role: "bidder" }],
  platforms: [{ platform: "hurjet" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Turkey Aerospace Industries (TAI)", "the Hürjet", "international bidders"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aerotime-2023-02",
      exact: ["Turkey’s TAI Hurjet", "competed against"],
    },
    {
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      exact: ["Turkey's Hurizet", "beating India's Tejas"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-space-2023-03-07",
      exact: ["Turkish Aerospace Hurjet", "competitors in the fray"],
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Turkey’s Hurizet", "participated in the bidding"],
    },
  ],
};
