import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's defence ministry signed seven deals of about RM3.67 billion at one ceremony during
 * LIMA 2019; Kongsberg was to supply missiles for ships of the navy.
 */
export const lima2019ContractCeremony: MilestoneEvent<"lima-2019-contract-ceremony"> = {
  id: "lima-2019-contract-ceremony",
  kind: "milestone",
  name: { en: "Contracts of the Malaysian ministry at LIMA 2019" },
  summary: {
    en: "Malaysia's defence ministry signed seven deals of about RM3.67 billion at one ceremony during LIMA 2019; Kongsberg was to supply missiles for ships of the navy.",
  },
  date: "2019-03-28",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    {
      entity: "kongsberg",
      role: "seller",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "defense-aerospace-2019-03",
          exact: ["Kongsberg again for the supply of", "Kongsberg Defence & Aerospace for the"],
        },
      ],
    },
    {
      entity: "boustead-naval-shipyard",
      role: "seller",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "defense-aerospace-2019-03",
          exact: "Boustead Naval Shipyard Sdn Bhd and",
        },
      ],
    },
  ],
  occasion: "lima-2019",
  value: { MYR: { amount: 3_670_000_000, approximate: true, basis: "stated" } },
  figures: { count: { value: 7, unit: "contracts" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "value", "figures"],
      source: "malay-mail-2019-03-28",
      exact: [
        "totalled about RM3.67 billion",
        "This morning, seven procurement and industrial",
        "between the Defence Ministry and various",
        "(LIMA’19) exhibition",
        "LANGKAWI, March 28",
      ],
      inferred: {
        date: "“This morning” under the dateline; the year from the address (2019/03/28)",
        occasion: "printed LIMA’19",
      },
    },
    {
      supports: ["name", "modality", "participants", "occasion", "value"],
      source: "defense-aerospace-2019-03",
      exact: [
        "total of RM3.67 billion worth of",
        "aerospace exhibition 2019 (Lima’19)",
        "in particular the Defence and Transport",
      ],
      inferred: {
        participants: "“the Defence and Transport ministries”, of which the first is MINDEF",
        occasion: "printed Lima’19",
      },
    },
  ],
};
