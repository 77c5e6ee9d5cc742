import type { BidEvent } from "../types.js";

/**
 * Hyundai Heavy Industries planned to bid with its HDL-13000 design for Malaysia's multi-role
 * support ships, an official of the company said on 30 March 2022.
 */
export const hdl13000Offer2022: BidEvent<"hdl-13000-offer-2022"> = {
  id: "hdl-13000-offer-2022",
  kind: "bid",
  name: { en: "HDL-13000 planned for Malaysia's support ships" },
  summary: {
    en: "Hyundai Heavy Industries planned to bid with its HDL-13000 design for Malaysia's multi-role support ships, an official of the company said on 30 March 2022.",
  },
  modality: "planned",
  asOf: "2022-03-30",
  by: "hd-hyundai-heavy-industries",
  participants: [
    { entity: "hd-hyundai-heavy-industries", role: "bidder" },
    { entity: "royal-malaysian-navy", role: "buyer" },
  ],
  occasion: "dsa-2022",
  platforms: [{ platform: "hdl-13000" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "occasion", "platforms"],
      source: "janes-2022",
      exact: [
        "Navy's (RMN's) MRSS programme",
        "its HDL-13000 design",
        "company official",
        "Defence Services Asia 2022 (DSA 2022)",
      ],
      inferred: {
        by: "'a company official' of Hyundai Heavy Industries",
        participants:
          "HD Hyundai Heavy Industries: the maker of the HDL-13000 is the company whose official speaks",
      },
      by: "hd-hyundai-heavy-industries",
    },
  ],
};
