import type { ContractEvent } from "../types.js";

/**
 * The Philippines orders 12 more FA-50 from Korea Aerospace Industries for about 700 million
 * dollars.
 */
export const philippinesFa50Block20Contract: ContractEvent<"philippines-fa-50-block-20-contract"> =
  {
    id: "philippines-fa-50-block-20-contract",
    kind: "contract",
    name: { en: "Philippine contract for 12 more FA-50" },
    summary: {
      en: "The Philippines orders 12 more FA-50 from Korea Aerospace Industries for about 700 million dollars.",
    },
    date: "2025-06-03",
    modality: "occurred",
    participants: [
      { entity: "philippines", role: "buyer" },
      { entity: "kai", role: "seller" },
    ],
    platforms: [{ platform: "fa-50ph-block-20", quantity: { value: 12, unit: "aircraft" } }],
    value: {
      USD: { amount: 700_000_000, approximate: true, basis: "stated" },
      KRW: { amount: 975_300_000_000, approximate: true, basis: "stated" },
    },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms", "value"],
        source: "milmag-2025-06",
        topic: "order of the Philippines",
        origin: "KAI announcement of 2025-06-03",
      },
      {
        supports: ["name", "date", "modality", "participants", "platforms", "value.USD"],
        source: "shephard-2025-06-04",
        topic: "order of the Philippines",
        origin: "KAI announcement of 2025-06-03",
      },
      {
        supports: ["name", "modality", "participants", "platforms", "value.USD"],
        source: "flightglobal-2025-06-04",
        topic: "order of the Philippines",
        by: "dapa",
        origin: "DAPA statement of 2025-06-04 (Philippine FA-50)",
      },
      {
        supports: ["name", "modality", "participants", "platforms", "value.USD"],
        source: "sunstar-2025-06",
        topic: "value put at more than 700 million dollars",
      },
    ],
  };
