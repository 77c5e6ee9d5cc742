import type { MilestoneEvent } from "../types.js";

/**
 * South Korea and Indonesia sign on a smaller Indonesian share in the cost of the KF-21: 600
 * billion won.
 */
export const kf21IndonesianShareAgreement: MilestoneEvent<"kf-21-indonesian-share-agreement"> = {
  id: "kf-21-indonesian-share-agreement",
  kind: "milestone",
  name: { en: "Indonesia's share in the KF-21 cut" },
  summary: {
    en: "South Korea and Indonesia sign on a smaller Indonesian share in the cost of the KF-21: 600 billion won.",
  },
  date: "2025-06-11",
  modality: "occurred",
  participants: [
    { entity: "dapa", role: "party" },
    { entity: "indonesia", role: "party" },
  ],
  platforms: [{ platform: "kf-21-programme" }],
  value: { KRW: { amount: 600_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "kpl-2025-06-13",
      topic: "signing of the lower share",
      by: "dapa",
      origin: "DAPA announcement of 2025-06-13 (KF-21 share)",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.KRW"],
      source: "kbs-world-2025-06-13",
      topic: "signing of the lower share",
      by: "dapa",
      origin: "DAPA announcement of 2025-06-13 (KF-21 share)",
    },
  ],
};
