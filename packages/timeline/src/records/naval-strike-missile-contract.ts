import type { ContractEvent } from "../types.js";

/**
 * Malaysia's navy signed a contract with Kongsberg Defence & Aerospace in April 2018 for Naval
 * Strike Missiles for six littoral combat ships, worth €124 million.
 */
export const navalStrikeMissileContract: ContractEvent<"naval-strike-missile-contract"> = {
  id: "naval-strike-missile-contract",
  kind: "contract",
  name: { en: "Naval Strike Missile contract" },
  summary: {
    en: "Malaysia's navy signed a contract with Kongsberg Defence & Aerospace in April 2018 for Naval Strike Missiles for six littoral combat ships, worth €124 million.",
  },
  date: "2018-04",
  modality: "occurred",
  outcome: "dropped",
  outcomeEvent: "naval-strike-missile-licence-withdrawal",
  participants: [
    { entity: "royal-malaysian-navy", role: "buyer" },
    { entity: "kongsberg", role: "seller" },
  ],
  platforms: [{ platform: "naval-strike-missile" }],
  value: {
    EUR: { amount: 124_000_000, basis: "stated" },
    MYR: { amount: 571_900_000, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.EUR", "value.MYR"],
      source: "red-ping-lcs-missile",
      exact: [
        "signed in April 2018",
        "six LCS vessels",
        "€124 million (RM571.9 million)",
        "RMN and Kongsberg Defence & Aerospace",
        "contract for the NSM",
      ],
      inferred: { "value.MYR": "the basis, converted: in brackets after the euros" },
    },
    {
      supports: ["outcome", "outcomeEvent"],
      source: "star-2026-06-28",
      exact: ["after Norway cancelled", "NSM export licence to Malaysia"],
      inferred: { outcome: "without the licence the missiles cannot be delivered" },
    },
    {
      supports: ["outcome", "outcomeEvent"],
      source: "malay-mail-2026-07-02",
      exact: ["Norway's decision to revoke", "export licence for the Naval Strike"],
      inferred: { outcome: "without the licence the missiles cannot be delivered" },
    },
  ],
};
