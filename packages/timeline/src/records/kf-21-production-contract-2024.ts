import type { ContractEvent } from "../types.js";

/**
 * South Korea's DAPA ordered 20 KF-21 aircraft from Korea Aerospace Industries for 1.96 trillion
 * won on 25 June 2024.
 */
export const kf21ProductionContract2024: ContractEvent<"kf-21-production-contract-2024"> = {
  id: "kf-21-production-contract-2024",
  kind: "contract",
  name: { en: "First KF-21 production contract, June 2024" },
  summary: {
    en: "South Korea's DAPA ordered 20 KF-21 aircraft from Korea Aerospace Industries for 1.96 trillion won on 25 June 2024.",
  },
  date: "2024-06-25",
  modality: "occurred",
  participants: [
    { entity: "dapa", role: "buyer" },
    { entity: "kai", role: "seller" },
  ],
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 20, unit: "aircraft" } }],
  value: { KRW: { amount: 1_960_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "daily-hankook-2024-06",
      topic: "contract for series production",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "newsis-2025-06-26",
      exact: [
        "지난해 6월 최초양산(우선) 20대 계약을",
        "KAI(한국항공우주산업)는 26일 방위사업청과",
        "한국형전투기 KF-21 최초양산 잔여계약을",
      ],
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.KRW"],
      source: "defensehere-2025-05",
      exact: [
        "KAI received a KRW1.96 trillion",
        "contract from DAPA in June 2024",
        "initial batch of 20 KF-21 units",
      ],
    },
  ],
};
