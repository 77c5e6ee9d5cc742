import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's defence ministry finalised 43 contracts worth RM10.128 billion at LIMA 2023 on 25 May
 * 2023: 20 contract documents, 21 letters of acceptance and two letters of intent, Bernama
 * reported.
 */
export const lima2023ContractCeremony: MilestoneEvent<"lima-2023-contract-ceremony"> = {
  id: "lima-2023-contract-ceremony",
  kind: "milestone",
  name: { en: "43 Malaysian defence contracts at LIMA 2023" },
  summary: {
    en: "Malaysia's defence ministry finalised 43 contracts worth RM10.128 billion at LIMA 2023 on 25 May 2023: 20 contract documents, 21 letters of acceptance and two letters of intent, Bernama reported.",
  },
  date: "2023-05-25",
  modality: "occurred",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
  occasion: "lima-2023",
  value: { MYR: { amount: 10_128_000_000, basis: "stated" } },
  figures: { count: { value: 43, unit: "contracts" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "value", "figures"],
      source: "philippines-news-gazette-2023-05-25",
      exact: [
        "43 contracts worth RM10.128 billion",
        "20 contract documents",
        "21 Letters of Acceptance",
        "two Letters of Intent",
        "Mahsuri International Exhibition Centre here today",
        "The Defence Ministry has finalised",
        "Aerospace Exhibition 2023 (LIMA’23)",
      ],
      inferred: { date: "'today' on a page dated 2023-05-25 by the stored copy's metadata" },
    },
  ],
};
