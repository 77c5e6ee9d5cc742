import type { ContractEvent } from "../types.js";

/**
 * DSME announces an order from Malaysia for six corvettes, pending approval by its government. The
 * navy denies having signed.
 */
export const dsmeCorvetteOrder: ContractEvent<"dsme-corvette-order"> = {
  id: "dsme-corvette-order",
  kind: "contract",
  name: { en: "Order for six corvettes" },
  summary: {
    en: "DSME announces an order from Malaysia for six corvettes, pending approval by its government. The navy denies having signed.",
  },
  date: "2014-11-21",
  modality: "claimed",
  asOf: "2014-11-24",
  by: "dsme",
  participants: [
    { entity: "dsme", role: "seller" },
    { entity: "royal-malaysian-navy", role: "buyer" },
    {
      entity: "naval-marine-engineering-and-logistics",
      role: "party",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "mbn-2014-11-24",
          topic: "signatories in the picture",
        },
        { supports: "entity", source: "edge-malaysia-ngv-tech", topic: "agent of the Korean yard" },
      ],
    },
  ],
  platforms: [{ platform: "dsme-missile-corvette", quantity: { value: 6, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "etoday-2014-11-24",
      topic: "order announced",
      by: "dsme",
    },
    { supports: "participants", source: "etoday-2014-11-24", topic: "yard and navy" },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "mbn-2014-11-24",
      topic: "contract announced",
      by: "dsme",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "asean-mildef-2014-11",
      topic: "contract announced",
      by: "dsme",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "edge-malaysia-ngv-tech",
      topic: "order reported by Yonhap",
      by: "dsme",
      origin: "DSME release of 2014-11-24",
    },
    {
      contradicts: "modality",
      reported: "denied",
      source: "malaysian-defence-moving-on",
      topic: "the navy on the contract",
      by: "royal-malaysian-navy",
    },
  ],
};
