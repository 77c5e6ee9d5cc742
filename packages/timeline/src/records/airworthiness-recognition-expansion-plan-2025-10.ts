import type { TargetEvent } from "../types.js";

/**
 * South Korea's DAPA said on 21 October 2025 that it planned to conclude more airworthiness
 * recognitions with export customers in Europe, Asia and Latin America.
 */
export const airworthinessRecognitionExpansionPlan202510: TargetEvent<"airworthiness-recognition-expansion-plan-2025-10"> =
  {
    id: "airworthiness-recognition-expansion-plan-2025-10",
    kind: "target",
    name: {
      en: "Plan of October 2025 for more airworthiness recognitions",
    },
    summary: {
      en: "South Korea's DAPA said on 21 October 2025 that it planned to conclude more airworthiness recognitions with export customers in Europe, Asia and Latin America.",
    },
    modality: "planned",
    asOf: "2025-10-21",
    by: "dapa",
    participants: [
      {
        entity: "dapa",
        role: "actor",
      },
    ],
    agreement: "south-korea-airworthiness-recognitions",
    evidence: [
      {
        supports: ["name", "modality", "participants", "agreement"],
        source: "zum-2025-10-21",
        exact: [
          "체결도 확대할 계획이다",
          "방사청은 유럽·아시아·중남미 지역",
          "수출 대상국과의",
          "군용항공기 감항인증 상호인정 체결",
        ],
        inferred: {
          participants: "방사청, the short form of 방위사업청 (not among its aliases)",
          by: "Defence Acquisition Program Administration: 방사청, the subject of the sentence",
        },
        by: "dapa",
      },
      {
        supports: ["name", "modality", "participants", "agreement"],
        source: "herald-business-2025-10-21",
        exact: ["체결도 확대할 계획이다", "방사청은 향후", "중남미 지역 수출 대상국과의"],
        inferred: {
          participants: "방사청 is the short form of 방위사업청 (not among its aliases)",
          by: "Defence Acquisition Program Administration: 방사청, the subject of the sentence",
        },
        by: "dapa",
      },
    ],
  };
