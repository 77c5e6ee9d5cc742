import type { ContractEvent } from "../types.js";

/** South Korea's arms agency orders 20 more KF-21s from Korea Aerospace Industries. */
export const kf21ProductionContract2025: ContractEvent<"kf-21-production-contract-2025"> = {
  id: "kf-21-production-contract-2025",
  kind: "contract",
  name: { en: "Second KF-21 production contract" },
  summary: {
    en: "South Korea's arms agency orders 20 more KF-21s from Korea Aerospace Industries.",
  },
  date: "2025-06-26",
  modality: "occurred",
  participants: [
    { entity: "dapa", role: "buyer" },
    { entity: "kai", role: "seller" },
  ],
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 20, unit: "aircraft" } }],
  value: { KRW: { amount: 2_390_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "newsis-2025-06-26",
      topic: "contract for 20 more aircraft",
    },
  ],
};
