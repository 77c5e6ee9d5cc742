import type { ContractEvent } from "../types.js";

/**
 * South Korea's DAPA ordered 20 more KF-21 aircraft from Korea Aerospace Industries for 2.39
 * trillion won on 26 June 2025.
 */
export const kf21ProductionContract2025: ContractEvent<"kf-21-production-contract-2025"> = {
  id: "kf-21-production-contract-2025",
  kind: "contract",
  name: { en: "Second KF-21 production contract, June 2025" },
  summary: {
    en: "South Korea's DAPA ordered 20 more KF-21 aircraft from Korea Aerospace Industries for 2.39 trillion won on 26 June 2025.",
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
      exact: [
        "총 2조3900억원 규모다",
        "KAI(한국항공우주산업)는 26일 방위사업청과",
        "KF-21 총 20대와",
        "기사등록 2025/06/26",
      ],
    },
  ],
};
