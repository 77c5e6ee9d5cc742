import type { MilestoneEvent } from "../types.js";

/** Malaysia's navy commissions its two training ships at Lumut. */
export const trainingShipCommissioning: MilestoneEvent<"training-ship-commissioning"> = {
  id: "training-ship-commissioning",
  kind: "milestone",
  name: { en: "Training ships commissioned" },
  summary: { en: "Malaysia's navy commissions its two training ships at Lumut." },
  date: "2018-04-26",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  place: "lumut",
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "new-sarawak-tribune-2019",
      topic: "visit to Kuching",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "malaysian-defence-2018-04",
      topic: "commissioning, in April",
    },
  ],
};
