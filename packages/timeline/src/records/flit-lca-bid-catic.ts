import type { BidEvent } from "../types.js";

/**
 * China's CATIC bid in Malaysia's tender for light combat aircraft, with the JF-17 by most
 * accounts; AeroTime names the L-15 instead.
 */
export const flitLcaBidCatic: BidEvent<"flit-lca-bid-catic"> = {
  id: "flit-lca-bid-catic",
  kind: "bid",
  name: { en: "CATIC's bid in the light combat aircraft tender" },
  summary: {
    en: "China's CATIC bid in Malaysia's tender for light combat aircraft, with the JF-17 by most accounts; AeroTime names the L-15 instead.",
  },
  modality: "occurred",
  participants: [{ entity: "catic", role: "bidder" }],
  platforms: [{ platform: "jf-17" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: [
        "China National Aero-Technology",
        "makes JF-17 B",
        "international bidders",
        "Import & Export Corp",
      ],
    },
    {
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      exact: ["Pakistan's JF-17", "beating India's Tejas"],
    },
    {
      supports: ["modality", "platforms"],
      source: "defence-space-2023-03-07",
      exact: ["Aeronautical Complex JF-17", "competitors in the fray"],
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Pakistan’s JF-17", "participated in the bidding"],
    },
    {
      supports: ["name", "modality", "participants"],
      source: "aerotime-2023-02",
      exact: ["China’s Catic L-15", "competed against"],
      origin: "AeroTime",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "l-15" }],
      source: "aerotime-2023-02",
      exact: ["China’s Catic L-15", "did not participate"],
    },
  ],
};
