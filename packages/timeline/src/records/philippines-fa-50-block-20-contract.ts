import type { ContractEvent } from "../types.js";

/**
 * The Philippines ordered 12 more FA-50 aircraft for about US$700 million, Korea Aerospace
 * Industries announced on 3 June 2025.
 */
export const philippinesFa50Block20Contract: ContractEvent<"philippines-fa-50-block-20-contract"> =
  {
    id: "philippines-fa-50-block-20-contract",
    kind: "contract",
    name: { en: "Philippine contract for 12 more FA-50 aircraft" },
    summary: {
      en: "The Philippines ordered 12 more FA-50 aircraft for about US$700 million, Korea Aerospace Industries announced on 3 June 2025.",
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
        exact: [
          "worth approximately 975.3 billion KRW",
          "700 million USD",
          "June 3, 2025",
          "12 FA-50PH Fighting Eagle Block 20",
          "National Defense of the Philippines",
          "Korea Aerospace Industries (KAI) announced",
        ],
        inferred: {
          date: "the day on which KAI announced the signing; the day of signing itself is not printed",
        },
        origin: "KAI announcement of 2025-06-03",
      },
      {
        supports: ["name", "date", "modality", "participants", "value.USD"],
        source: "shephard-2025-06-04",
        exact: [
          "around US$700 million",
          "on 3 June",
          "12 FA-50 aircraft by 2030",
          "Philippines acquires additional FA-50 aircraft",
        ],
        inferred: { date: "the year is that of the page's issue" },
        origin: "South Korean media reports of June 2025 (FA-50PH)",
      },
      {
        supports: ["name", "modality", "participants", "value.USD"],
        source: "flightglobal-2025-06-04",
        exact: [
          "$700 million contract",
          "government of the Philippines",
          "12 additional FA-50PH",
          "according to KAI",
        ],
        by: "kai",
      },
      {
        supports: ["name", "modality", "participants"],
        source: "sunstar-2025-06",
        exact: ["Korea Aerospace Industries, Ltd. (KAI)", "Department of National Defense (DND)"],
      },
      {
        contradicts: "platforms",
        reported: "FA-50 Block 70",
        source: "sunstar-2025-06",
        exact: "12 FA-50 Block 70 light combat",
      },
      {
        contradicts: "value.USD",
        reported: { amount: 700_000_000, lowerBound: "more-than", basis: "stated" },
        source: "sunstar-2025-06",
        exact: "more than USD700 million",
      },
    ],
  };
