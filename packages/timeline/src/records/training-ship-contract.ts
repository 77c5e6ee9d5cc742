import type { ContractEvent } from "../types.js";

/**
 * Malaysia's navy contracts NGV Tech for two training ships. One source has 2011; their Korean
 * partner dates its own order to 2010.
 */
export const trainingShipContract: ContractEvent<"training-ship-contract"> = {
  id: "training-ship-contract",
  kind: "contract",
  name: { en: "Training ship contract" },
  summary: {
    en: "Malaysia's navy contracts NGV Tech for two training ships. One source has 2011; their Korean partner dates its own order to 2010.",
  },
  date: "2011",
  modality: "occurred",
  participants: [
    { entity: "royal-malaysian-navy", role: "buyer" },
    { entity: "ngv-tech", role: "seller" },
  ],
  occasion: "lima-2011",
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  value: { MYR: { amount: 294_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms", "value.MYR"],
      source: "malaysian-defence-2014-12",
      topic: "contract for the ships",
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms", "value.MYR"],
      source: "malaysian-defence-2015",
      topic: "contract for the ships",
      origin: "Malaysian Defence",
    },
    {
      contradicts: "date",
      reported: "2010",
      source: "etoday-2014-11-24",
      topic: "Korean yard's order for two training ships",
      by: "dsme",
    },
    {
      supports: "platforms",
      source: "etoday-2014-11-24",
      topic: "Korean yard's order for two training ships",
      by: "dsme",
    },
  ],
};
