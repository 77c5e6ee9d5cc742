import type { ContractEvent } from "../types.js";

/**
 * Malaysia's navy signed a contract with NGV Tech for two training ships, worth RM294 million, at
 * the LIMA exhibition in 2011.
 */
export const trainingShipContract: ContractEvent<"training-ship-contract"> = {
  id: "training-ship-contract",
  kind: "contract",
  name: { en: "Contract of 2011 for two training ships" },
  summary: {
    en: "Malaysia's navy signed a contract with NGV Tech for two training ships, worth RM294 million, at the LIMA exhibition in 2011.",
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
      exact: [
        "NGV Tech signed the RM294 million",
        "contract with RMN for the construction",
        "training vessels at LIMA 2011",
        "Both training vessels were assembled",
      ],
      inferred: { date: "the year of the exhibition at which it was signed" },
      origin: "Malaysian Defence",
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms", "value.MYR"],
      source: "malaysian-defence-2015",
      exact: [
        "RM294 million contract with RMN",
        "training vessels at LIMA 2011",
        "NGV Tech signed",
        "first of two RMN new training",
      ],
      origin: "Malaysian Defence",
    },
    {
      supports: "platforms",
      source: "etoday-2014-11-24",
      exact: "지난 2010년 훈련함 2척을 수주하는",
      inferred: {
        by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다", at the end of the report',
        platforms: "Samudera class: printed as two training ships, without their class",
      },
      by: "dsme",
    },
  ],
};
