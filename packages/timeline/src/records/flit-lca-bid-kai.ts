import type { BidEvent } from "../types.js";

/**
 * Korea Aerospace Industries of South Korea bid with its FA-50 in Malaysia's tender for light
 * combat aircraft.
 */
export const flitLcaBidKai: BidEvent<"flit-lca-bid-kai"> = {
  id: "flit-lca-bid-kai",
  kind: "bid",
  name: { en: "Korea Aerospace Industries' bid with the FA-50" },
  summary: {
    en: "Korea Aerospace Industries of South Korea bid with its FA-50 in Malaysia's tender for light combat aircraft.",
  },
  modality: "occurred",
  participants: [
    { entity: "kai", role: "bidder" },
    {
      entity: "kemalak-systems",
      role: "actor",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "defence-security-asia-assembly-offer",
          exact: [
            "Kemalak Systems Sdn Bhd yang juga",
            "menjalin kerjasama dengan syarikat tempatan",
          ],
        },
        {
          supports: ["entity", "role"],
          source: "defence-security-asia-2021-11",
          exact: "Kemalak Systems is a local partner",
        },
      ],
    },
  ],
  platforms: [{ platform: "fa-50" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "edge-malaysia-2022-11-14",
      exact: ["KAI which", "the FA-50", "international bidders"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aerotime-2023-02",
      exact: ["18 KAI FA-50 light fighter", "competed against", "Korea Aerospace Industries (KAI)"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "star-2023-02-24",
      exact: ["KAI said they had signed", "Defence Ministry for 18 FA-50", "beating India's Tejas"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defence-space-2023-03-07",
      exact: ["FA-50 & HAL LCA Tejas", "Korea Aerospace Industries Ltd. (KAI)"],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["including the FA-50", "participated in the bidding", "(KAI) announced"],
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "defence-security-asia-assembly-offer",
      exact: [
        "Korea Aerospace Industries (KAI) menerusi pesawat",
        "FA-50 merupakan salah satu pembida untuk",
      ],
    },
  ],
};
