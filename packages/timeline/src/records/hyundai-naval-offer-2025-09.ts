import type { BidEvent } from "../types.js";

/**
 * HD Hyundai Heavy Industries said at its forum in Kuala Lumpur in September 2025 that it could
 * offer Malaysia's navy its HDP-1500, HDP-2200 and HDP-10000 designs. Building could be shared with
 * Malaysian partners.
 */
export const hyundaiNavalOffer202509: BidEvent<"hyundai-naval-offer-2025-09"> = {
  id: "hyundai-naval-offer-2025-09",
  kind: "bid",
  name: { en: "HD Hyundai's offer of naval ships, September 2025" },
  summary: {
    en: "HD Hyundai Heavy Industries said at its forum in Kuala Lumpur in September 2025 that it could offer Malaysia's navy its HDP-1500, HDP-2200 and HDP-10000 designs. Building could be shared with Malaysian partners.",
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
        "It can be 50-50",
        "open to working with local partners",
        "Royal Malaysian Navy’s (RMN) modernisation programme",
        "Maritime Capacity and Collaboration Forum",
        "KUALA LUMPUR, Sept 24 (Bernama)",
      ],
      inferred: {
        by: "HD Hyundai Heavy Industries: its sales manager Jewon Yun speaks for it",
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
