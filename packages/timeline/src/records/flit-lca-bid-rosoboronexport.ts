import type { BidEvent } from "../types.js";

/**
 * Rosoboronexport of Russia bid with the MiG-35 in Malaysia's tender for light combat aircraft; The
 * Defence Space names the MiG-29 instead.
 */
export const flitLcaBidRosoboronexport: BidEvent<"flit-lca-bid-rosoboronexport"> = {
  id: "flit-lca-bid-rosoboronexport",
  kind: "bid",
  name: { en: "Rosoboronexport's bid with the MiG-35" },
  summary: {
    en: "Rosoboronexport of Russia bid with the MiG-35 in Malaysia's tender for light combat aircraft; The Defence Space names the MiG-29 instead.",
  },
  modality: "occurred",
  participants: [{ entity: "rosoboronexport", role: "bidder" }],
  platforms: [{ platform: "mig-35" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Russia’s Rosoboronexport", "MiG-35", "international bidders"],
    },
    {
      supports: ["modality", "platforms"],
      source: "aerotime-2023-02",
      exact: ["Russia’s MiG-35", "competed against"],
    },
    {
      supports: ["modality", "platforms"],
      source: "star-2023-02-24",
      exact: ["Russia's MIG-35", "beating India's Tejas"],
    },
    {
      supports: ["modality", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Russia’s MIG-35", "participated in the bidding"],
    },
    {
      contradicts: "platforms",
      reported: ["MiG-29"],
      source: "defence-space-2023-03-07",
      exact: ["RAC MiG-29", "competitors in the fray"],
    },
  ],
};
