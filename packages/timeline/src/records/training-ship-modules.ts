import type { DeliveryEvent } from "../types.js";

/**
 * South Korea's DSME delivered the modules from which NGV Tech assembled two training ships for
 * Malaysia's navy at Sijangkang.
 */
export const trainingShipModules: DeliveryEvent<"training-ship-modules"> = {
  id: "training-ship-modules",
  kind: "delivery",
  name: { en: "Modules for the training ships" },
  summary: {
    en: "South Korea's DSME delivered the modules from which NGV Tech assembled two training ships for Malaysia's navy at Sijangkang.",
  },
  modality: "occurred",
  participants: [
    { entity: "dsme", role: "supplier" },
    { entity: "ngv-tech", role: "recipient" },
  ],
  place: "sijangkang",
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  contract: "training-ship-contract",
  evidence: [
    {
      supports: ["name", "modality", "participants", "place", "platforms", "contract"],
      source: "malaysian-defence-2014-12",
      exact: [
        "delivered by DSME of South Korea",
        "Both training vessels were assembled",
        "at the NGV Tech shipyard",
        "shipyard in Sinjangkang, Banting",
      ],
      inferred: { platforms: "Samudera class: the two training vessels are of this class" },
    },
  ],
};
