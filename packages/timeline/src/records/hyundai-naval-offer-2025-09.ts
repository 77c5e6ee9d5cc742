import type { BidEvent } from "../types.js";

/**
 * Hyundai says it is ready to offer Malaysia's navy three ship designs and to share the building
 * with Malaysian yards.
 */
export const hyundaiNavalOffer202509: BidEvent<"hyundai-naval-offer-2025-09"> = {
  id: "hyundai-naval-offer-2025-09",
  kind: "bid",
  name: { en: "Hyundai offer of naval ships" },
  summary: {
    en: "Hyundai says it is ready to offer Malaysia's navy three ship designs and to share the building with Malaysian yards.",
  },
  modality: "planned",
  asOf: "2025-09-23",
  by: "hd-hyundai-heavy-industries",
  participants: [
    { entity: "hd-hyundai-heavy-industries", role: "bidder" },
    { entity: "royal-malaysian-navy", role: "buyer" },
  ],
  place: "kuala-lumpur",
  occasion: "maritime-capacity-and-collaboration-forum-2025",
  platforms: [{ platform: "hdp-1500" }, { platform: "hdp-2200" }, { platform: "hdp-10000" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "place", "occasion", "platforms"],
      source: "prwire-my-bernama",
      exact: [
        "HDP-1500, HDP-2200 and HDP-10000 models",
        "Royal Malaysian Navy’s (RMN) modernisation programme",
        "Maritime Capacity and Collaboration Forum",
        "KUALA LUMPUR, Sept 24 (Bernama)",
      ],
      inferred: {
        by: "its sales manager Jewon Yun speaks for it",
        place: "the dateline; where the forum was held is not printed",
      },
      by: "hd-hyundai-heavy-industries",
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion"],
      source: "korea-joongang-daily-2025-09-24",
      exact: [
        "portfolio that could be delivered",
        "HD Hyundai Heavy Industries (HD HHI)",
        "Maritime Capacity and Collaboration Forum",
        "Kuala Lumpur on Sept. 23",
      ],
      by: "hd-hyundai-heavy-industries",
    },
  ],
};
