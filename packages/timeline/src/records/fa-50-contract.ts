import type { ContractEvent } from "../types.js";

/** Malaysia awards Korea Aerospace Industries a contract for 18 FA-50 light combat aircraft. */
export const fa50Contract: ContractEvent<"fa-50-contract"> = {
  id: "fa-50-contract",
  kind: "contract",
  name: { en: "FA-50 contract" },
  summary: {
    en: "Malaysia awards Korea Aerospace Industries a contract for 18 FA-50 light combat aircraft.",
  },
  date: "2023",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "buyer" },
    { entity: "kai", role: "seller" },
  ],
  platforms: [{ platform: "fa-50", quantity: { value: 18, unit: "aircraft" } }],
  value: {
    USD: { amount: 920_000_000, approximate: true, basis: "stated" },
    MYR: { amount: 4_400_000_000, approximate: true, basis: "converted" },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "in 2023, Malaysia awarded a contract",
    },
    {
      supports: "value.USD",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "approximately USD 920 million",
    },
    {
      supports: "value.MYR",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "about MYR 4.4 billion",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "for 18 FA-50",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "under the 2023 contract",
    },
  ],
};
