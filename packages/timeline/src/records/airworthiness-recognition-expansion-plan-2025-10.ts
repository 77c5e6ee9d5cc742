import type { TargetEvent } from "../types.js";

/**
 * South Korea's procurement agency means to conclude more recognitions with customers abroad: in
 * Europe, in Asia and in Latin America.
 */
export const airworthinessRecognitionExpansionPlan202510: TargetEvent<"airworthiness-recognition-expansion-plan-2025-10"> =
  {
    id: "airworthiness-recognition-expansion-plan-2025-10",
    kind: "target",
    name: {
      en: "Further airworthiness recognitions",
    },
    summary: {
      en: "South Korea's procurement agency means to conclude more recognitions with customers abroad: in Europe, in Asia and in Latin America.",
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
        topic: "further recognitions intended",
        by: "dapa",
      },
      {
        supports: ["name", "modality", "participants", "agreement"],
        source: "herald-business-2025-10-21",
        topic: "further recognitions intended",
        by: "dapa",
      },
    ],
  };
