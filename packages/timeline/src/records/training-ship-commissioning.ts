import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's navy commissioned the training ships Gagah Samudera and Teguh Samudera at Lumut on 26
 * April 2018.
 */
export const trainingShipCommissioning: MilestoneEvent<"training-ship-commissioning"> = {
  id: "training-ship-commissioning",
  kind: "milestone",
  name: { en: "Commissioning of Malaysia's two training ships" },
  summary: {
    en: "Malaysia's navy commissioned the training ships Gagah Samudera and Teguh Samudera at Lumut on 26 April 2018.",
  },
  date: "2018-04-26",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  place: "lumut",
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "new-sarawak-tribune-2019",
      exact: [
        "Base on April 26, 2018",
        "commissioned at Lumut, Perak Royal Navy",
        "both ships were commissioned",
        "visit of KD Gagah Samudera",
        "Royal Malaysian Navy (RMN) closer",
      ],
    },
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "malaysian-defence-2018-04",
      exact: [
        "commissioned into the RMN today",
        "LUMUT: South Korean designed training ships",
        "KD Gagah Samudera (271)",
        "KD Teguh Samudera (272)",
      ],
    },
  ],
};
