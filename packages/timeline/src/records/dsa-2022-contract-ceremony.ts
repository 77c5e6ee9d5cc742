import type { MilestoneEvent } from "../types.js";

/**
 * Malaysia's defence ministry counted 54 signings worth RM4.6 billion at DSA 2022: 20 letters of
 * acceptance, 24 contracts, seven letters of intent and three memoranda.
 */
export const dsa2022ContractCeremony: MilestoneEvent<"dsa-2022-contract-ceremony"> = {
  id: "dsa-2022-contract-ceremony",
  kind: "milestone",
  name: { en: "54 signings of the Malaysian ministry at DSA 2022" },
  summary: {
    en: "Malaysia's defence ministry counted 54 signings worth RM4.6 billion at DSA 2022: 20 letters of acceptance, 24 contracts, seven letters of intent and three memoranda.",
  },
  date: "2022-03-30",
  modality: "occurred",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
  place: "malaysia-international-trade-and-exhibition-centre",
  occasion: "dsa-2022",
  value: { MYR: { amount: 4_600_000_000, basis: "stated" } },
  figures: { count: { value: 54, unit: "agreements" } },
  evidence: [
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "value",
        "figures",
      ],
      source: "malay-mail-2022-03-30",
      exact: [
        "54 signings worth RM4.6 billion during",
        "the Defence Services Asia (DSA) 2022",
        "The Ministry of Defence (Mindef) has",
        "Malaysia International Trade and Exhibition Centre",
        "“A total of 20 LOAs worth",
        "24 contracts (RM3.32 billion), seven LOIs",
        "and three MoUs (were recorded)",
        "KUALA LUMPUR, March 30",
      ],
      inferred: { date: "“today” under the dateline; the year from the address (2022/03/30)" },
    },
  ],
};
